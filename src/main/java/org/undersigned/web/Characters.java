package org.undersigned.web;

/** Which characters no text of ours may hold (signing.md B). */
final class Characters {

    private Characters() {}

    /**
     * Whether a text hides something: control characters, bidi overrides, halves of a character.
     */
    static boolean areRefused(String text) {
        return text.codePoints().anyMatch(Characters::isRefused);
    }

    private static boolean isRefused(int character) {
        boolean space = character == '\n' || character == '\t';
        boolean override = character >= 0x202A && character <= 0x202E;
        boolean isolate = character >= 0x2066 && character <= 0x2069;
        boolean half = character >= 0xD800 && character <= 0xDFFF;
        return !space && Character.isISOControl(character) || override || isolate || half;
    }
}
