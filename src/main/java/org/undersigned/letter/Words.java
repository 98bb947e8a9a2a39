package org.undersigned.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How words are tidied and joined before they are printed. */
final class Words {

    private Words() {}

    /** One line: control characters and line ends as spaces, hidden hyphens dropped, trimmed. */
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
        text.codePoints()
                .forEach(
                        c -> {
                            switch (Character.getType(c)) {
                                case Character.CONTROL ->
                                        visible.append(c == '\n' && keepLineFeeds ? '\n' : ' ');
                                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                                        visible.append(' ');
                                case Character.SURROGATE -> visible.append('\uFFFD');
                                default -> {
                                    if (c != 0xAD && c != 0xFEFF) {
                                        visible.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return visible.toString();
    }
}
