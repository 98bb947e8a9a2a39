package org.undersigned.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param page which page this is, from 0
 * @param size how many fit on a page
 */
public record Listing<T>(List<T> items, long total, int page, int size) {

    public Listing(List<T> items, long total, Paging paging) {
        this(items, total, paging.page(), paging.size());
    }

    /** How many pages there are; at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
