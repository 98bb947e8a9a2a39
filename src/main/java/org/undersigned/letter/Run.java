package org.undersigned.letter;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words in one style.
 *
 * @param text may hold line feeds, where the author broke the line
 * @param link address that the words lead to, or null
 */
public record Run(String text, boolean strong, boolean emphasis, @Nullable String link) {

    /** Words without any style. */
    public static Run plain(String text) {
        return new Run(text, false, false, null);
    }

    /** The words of several runs. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
