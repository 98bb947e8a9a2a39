package org.undersigned.letter.typeface;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the glyphs of a text that one typeface can draw. */
final class Glyphs {

    private static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);

    /** What the JDK's layout engine puts where a glyph was merged into another. */
    private static final int FIRST_INVISIBLE = 0xFFFE;

    private Glyphs() {}

    static GlyphRun of(String text, Typeface typeface, boolean rightToLeft) {
        return rightToLeft || Scripts.needShaping(text)
                ? shaped(text, typeface, rightToLeft)
                : spelled(text, typeface);
    }

    private static GlyphRun spelled(String text, Typeface typeface) {
        int[] characters = text.codePoints().toArray();
        int[] glyphs = new int[characters.length];
        String[] clusters = new String[characters.length];
        float width = 0;
        for (int i = 0; i < characters.length; i++) {
            glyphs[i] = typeface.glyph(characters[i]);
            clusters[i] = Character.toString(characters[i]);
            width += typeface.width(glyphs[i]);
        }
        float @Nullable [] x = typeface.kerns() ? kerned(glyphs, typeface) : null;
        if (x != null) {
            int last = glyphs.length - 1;
            width = x[last] + typeface.width(glyphs[last]);
        }
        return new GlyphRun(typeface, glyphs, x, null, width, text, clusters, false, null);
    }

    /** Where each glyph stands; null where each follows the one before. */
    private static float @Nullable [] kerned(int[] glyphs, Typeface typeface) {
        float[] x = new float[glyphs.length];
        boolean moved = false;
        for (int i = 1; i < glyphs.length; i++) {
            float kerning = typeface.kerning(glyphs[i - 1], glyphs[i]);
            x[i] = x[i - 1] + typeface.width(glyphs[i - 1]) + kerning;
            moved |= kerning != 0;
        }
        return moved ? x : null;
    }

    private static GlyphRun shaped(String text, Typeface typeface, boolean rightToLeft) {
        GlyphVector drawn =
                typeface.forShaping()
                        .layoutGlyphVector(
                                UNROUNDED,
                                text.toCharArray(),
                                0,
                                text.length(),
                                rightToLeft
                                        ? Font.LAYOUT_RIGHT_TO_LEFT
                                        : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = drawn.getNumGlyphs();
        int[] visible =
                IntStream.range(0, count)
                        .filter(i -> drawn.getGlyphCode(i) < FIRST_INVISIBLE)
                        .toArray();
        float[] positions = drawn.getGlyphPositions(0, count + 1, null);
        int[] glyphs = new int[visible.length];
        float[] x = new float[visible.length];
        float[] y = new float[visible.length];
        int[] starts = new int[visible.length];
        for (int i = 0; i < visible.length; i++) {
            glyphs[i] = drawn.getGlyphCode(visible[i]);
            x[i] = positions[2 * visible[i]];
            y[i] = -positions[2 * visible[i] + 1];
            starts[i] = base(text, drawn.getGlyphCharIndex(visible[i]));
        }
        return new GlyphRun(
                typeface,
                glyphs,
                x,
                y,
                positions[2 * count],
                text,
                clusters(text, starts),
                rightToLeft,
                null);
    }

    /** Marks are read with the letter that carries them. */
    private static int base(String text, int index) {
        int base = index;
        while (base > 0 && Scripts.isMark(text.codePointAt(base))) {
            base = text.offsetByCodePoints(base, -1);
        }
        return base;
    }

    /** Characters without a glyph of their own, such as joiners, go with the ones before them. */
    private static @Nullable String[] clusters(String text, int[] starts) {
        int[] sorted = Arrays.stream(starts).distinct().sorted().toArray();
        boolean[] seen = new boolean[sorted.length];
        @Nullable String[] clusters = new String[starts.length];
        for (int i = 0; i < starts.length; i++) {
            int place = Arrays.binarySearch(sorted, starts[i]);
            if (!seen[place]) {
                seen[place] = true;
                int start = place == 0 ? 0 : starts[i];
                int end = place + 1 < sorted.length ? sorted[place + 1] : text.length();
                clusters[i] = text.substring(start, end);
            }
        }
        return clusters;
    }
}
