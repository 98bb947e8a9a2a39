package org.undersigned.letter.typeface;

import java.lang.Character.UnicodeScript;

/** Thrown rather than printing an empty box: no font at hand has a character of these words. */
public final class NoFontFor extends RuntimeException {

    private final int codePoint;
    private final String text;

    NoFontFor(String text, int codePoint) {
        super(message(text, codePoint));
        this.text = text;
        this.codePoint = codePoint;
    }

    /** The same, naming the whole line that the words stand in. */
    public NoFontFor in(String line) {
        return new NoFontFor(line, codePoint);
    }

    /** The words that cannot be printed. */
    public String text() {
        return text;
    }

    /** The script whose font is missing. */
    public UnicodeScript script() {
        return UnicodeScript.of(codePoint);
    }

    private static String message(String text, int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return "No font has the character \"%s\" (U+%04X, script %s) in \"%s\". %s"
                .formatted(
                        Character.toString(codePoint),
                        codePoint,
                        Scripts.name(script),
                        text,
                        advice(script));
    }

    private static String advice(UnicodeScript script) {
        String debian =
                script == UnicodeScript.HANGUL
                        ? "fonts-nanum"
                        : Scripts.isEastAsian(script) ? "fonts-droid-fallback" : "fonts-noto-core";
        return "Install Debian's "
                + debian
                + ", or put a TrueType font for it into a folder of fonts.";
    }
}
