package org.undersigned.letter;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words in one style.
 *
 * @param text may hold line feeds, where the author broke the line
 * @param link address that the words lead to, or null
 * @param note number of the note that they are the mark of; 0 for other words
 */
public record Run(String text, boolean strong, boolean emphasis, @Nullable String link, int note) {

    /** Words that are no mark. */
    public Run(String text, boolean strong, boolean emphasis, @Nullable String link) {
        this(text, strong, emphasis, link, 0);
    }

    /** Words without any style. */
    public static Run plain(String text) {
        return new Run(text, false, false, null);
    }

    /** The words of several runs. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
