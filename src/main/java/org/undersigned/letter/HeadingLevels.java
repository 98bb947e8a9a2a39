package org.undersigned.letter;

/**
 * Keeps headings in steps: the first is the highest and none goes more than one level deeper than
 * the one before (ISO 14289-1, 7.4.2, and what screen readers expect of web pages).
 */
public final class HeadingLevels {

    private final int highest;
    private int last;

    /**
     * @param highest level of the letter's first heading, 1 where the letter stands alone
     */
    public HeadingLevels(int highest) {
        this.highest = highest;
        last = highest - 1;
    }

    /**
     * The level for the next heading.
     *
     * @param depth 1 for the subject of the letter, 2 for a heading below it, and so on
     */
    public int next(int depth) {
        last = Math.min(Math.min(highest + depth - 1, last + 1), 6);
        return last;
    }
}
