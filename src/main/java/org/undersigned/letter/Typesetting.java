package org.undersigned.letter;

/**
 * How the running text is set where a format has pages.
 *
 * @param justified whether lines are drawn out to the margin
 * @param hyphenated whether words may be parted where a line ends, in languages whose rules are
 *     known
 */
public record Typesetting(boolean justified, boolean hyphenated) {}
