package org.undersigned.letter.typeface;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be known of scripts to set them. */
final class Scripts {

    /** Written one glyph after the other, each for one character. */
    private static final Set<UnicodeScript> ONE_BY_ONE =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL,
                    UnicodeScript.COMMON);

    private static final Set<UnicodeScript> EAST_ASIAN =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL);

    private Scripts() {}

    /** Whether the text needs a layout engine: joining, reordering or stacking. */
    static boolean needShaping(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c >= 0x300 && (isMark(c) || isJamo(c) || !oneByOne(c))) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean oneByOne(int c) {
        return ONE_BY_ONE.contains(UnicodeScript.of(c)) && !isIgnorable(c);
    }

    private static boolean isJamo(int c) {
        return c >= 0x1100 && c < 0x1200;
    }

    /** Marks belong to the character before them. */
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    /** Joiners, direction marks and the like, which need no glyph. */
    static boolean isIgnorable(int c) {
        return c >= 0xAD && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** "Meetei Mayek" for MEETEI_MAYEK. */
    static String name(UnicodeScript script) {
        return Stream.of(script.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static boolean isEastAsian(UnicodeScript script) {
        return EAST_ASIAN.contains(script);
    }
}
