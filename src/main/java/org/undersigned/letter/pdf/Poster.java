package org.undersigned.letter.pdf;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * A few words that stand large on the upper part of a page, 1.9 times as wide as high, as beside a
 * link that is passed on.
 *
 * @param language of all its words
 * @param below the title; may be empty
 * @param author who says it
 */
public record Poster(Locale language, String title, String below, String author) {

    /** How high it is where it is one wide. */
    public static final double HEIGHT = 630.0 / 1200;

    boolean rightToLeft() {
        return ULocale.forLocale(language).isRightToLeft();
    }
}
