package org.undersigned.web;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param page from 0
 * @param size how many on a page, 1 to {@value #MOST}
 */
public record Paging(int page, int size) {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    /**
     * What a request asks for with {@code ?page=&size=}; either may be absent.
     *
     * @throws InvalidInput when there can be no such page
     */
    public static Paging of(@Nullable String page, @Nullable String size) {
        Checks checks = new Checks();
        Paging paging =
                new Paging(
                        checks.number("page", page, 0, 0, Integer.MAX_VALUE / MOST),
                        checks.number("size", size, USUAL, 1, MOST));
        checks.done();
        return paging;
    }
}
