package org.undersigned.letter.typeface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KerningTest {

    private static final FontShelf SHELF = new FontShelf(List.of());

    /** The JDK's layout engine reads the same table. */
    @ParameterizedTest
    @CsvSource({
        "SERIF, AVATAR", "SERIF, To.", "SERIF, Vážený", "SERIF_ITALIC, Today,", "SERIF_BOLD, Year",
        "SERIF, Тарас", "SERIF, Γρηγόρης", "SANS, Ўзбекистан", "SANS_BOLD, WAY", "SERIF, 11.–17."
    })
    void spelledWords_areAsWideAsTheLayoutEngineHasThem(Style style, String word) {
        Typeface typeface = SHELF.own(style);
        float expected = widthByEngine(typeface, word);
        assertThat(Glyphs.of(word, typeface, false).width()).isCloseTo(expected, within(1.5f));
    }

    private static float widthByEngine(Typeface typeface, String word) {
        Font kerned =
                typeface.forShaping()
                        .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        GlyphVector drawn =
                kerned.layoutGlyphVector(
                        new FontRenderContext(null, true, true),
                        word.toCharArray(),
                        0,
                        word.length(),
                        Font.LAYOUT_LEFT_TO_RIGHT);
        return (float) drawn.getGlyphPosition(drawn.getNumGlyphs()).getX();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void capitalsThatLeanOnEachOther_standCloser(Style style) {
        Typeface typeface = SHELF.own(style);
        int a = typeface.glyph('A');
        int v = typeface.glyph('V');
        assertThat(typeface.kerning(a, v)).isBetween(-200f, -10f);
        assertThat(typeface.kerning(typeface.glyph('n'), typeface.glyph('n'))).isZero();
        GlyphRun run = Glyphs.of("AV", typeface, false);
        assertThat(run.spelled()).isTrue();
        assertThat(run.width()).isLessThan(typeface.width(a) + typeface.width(v));
    }
}
