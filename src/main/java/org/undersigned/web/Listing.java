package org.undersigned.web;

import java.util.List;
import java.util.function.Function;

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

    /** The same page, with each item shown in another way. */
    public <R> Listing<R> map(Function<? super T, ? extends R> each) {
        List<R> mapped = items.stream().<R>map(each).toList();
        return new Listing<>(mapped, total, page, size);
    }
}
