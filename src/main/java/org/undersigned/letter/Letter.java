package org.undersigned.letter;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A finished letter, ready to be written in any format.
 *
 * @param language of all its words; decides direction, hyphenation and how it is read aloud
 * @param title what a reader's window and a list of files show; not printed
 * @param author the organisation that writes
 * @param written the instant that a file names as its creation
 * @param typesetting of the running text
 * @param parts what is printed, in reading order; every format writes them in this order
 */
public record Letter(
        Locale language,
        String title,
        String author,
        Instant written,
        Typesetting typesetting,
        List<Part> parts) {

    public Letter {
        parts = List.copyOf(parts);
    }

    /** Whether lines start at the right, as in Arabic and Hebrew. */
    public boolean rightToLeft() {
        return ULocale.forLocale(language).isRightToLeft();
    }
}
