package org.undersigned.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param page which page this is, from 0
 * @param size how many fit on a page
 */
public record Listing<T>(List<T> items, long total, int page, int size) {}
