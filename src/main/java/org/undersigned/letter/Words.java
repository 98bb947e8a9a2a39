package org.undersigned.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How words are tidied and joined before they are printed. */
final class Words {

    private Words() {}

    /** One line: control characters and line ends as spaces, invisible hyphens dropped, trimmed. */
    static String tidy(@Nullable String text) {
        return text == null ? "" : visible(text, false).strip();
    }

    /** Several lines: as {@link #tidy}, but line feeds stay. */
    static String tidyLines(@Nullable String text) {
        return text == null ? "" : visible(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    /** The parts that are there, with a space between. */
    static String spaced(@Nullable String... parts) {
        return joined(" ", parts);
    }

    /** The parts that are there, with a comma between. */
    static String listed(@Nullable String... parts) {
        return joined(", ", parts);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .map(Words::tidy)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** No format can show a control character, and a soft hyphen would differ between formats. */
    private static String visible(String text, boolean keepLineFeeds) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && keepLineFeeds) {
                visible.append(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                visible.append(' ');
            } else if (c != '\u00AD' && c != '\uFEFF') {
                visible.append(c);
            }
        }
        return visible.toString();
    }
}
