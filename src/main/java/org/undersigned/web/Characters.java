package org.undersigned.web;

import java.util.regex.Pattern;

/** Which characters no text of ours may hold (signing.md B). */
final class Characters {

    /** Characters that are there and cannot be seen: nothing is called that. */
    private static final Pattern VISIBLE =
            Pattern.compile("[^\\p{Z}\\p{C}\\x{115F}\\x{1160}\\x{3164}]");

    private Characters() {}

    /**
     * Whether a text hides something: control characters, bidi overrides, halves of a character.
     */
    static boolean areRefused(String text) {
        return text.codePoints().anyMatch(Characters::isRefused);
    }

    /** Whether a text holds what a database cannot: NUL, or half of a character that takes two. */
    static boolean cannotBeStored(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || isHalf(c));
    }

    /** Whether a reader would take a text for empty, and it hides nothing. */
    static boolean showNothing(String text) {
        return !VISIBLE.matcher(text).find() && !areRefused(text);
    }

    private static boolean isRefused(int character) {
        boolean space = character == '\n' || character == '\t';
        boolean override = character >= 0x202A && character <= 0x202E;
        boolean isolate = character >= 0x2066 && character <= 0x2069;
        return !space && Character.isISOControl(character)
                || override
                || isolate
                || isHalf(character);
    }

    private static boolean isHalf(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }
}
