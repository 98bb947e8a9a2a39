package org.undersigned.letter.typeface;

import org.jspecify.annotations.Nullable;

/**
 * Glyphs of one typeface in the order in which the pen draws them. Lengths are thousandths of an
 * em. The arrays are shared and must not be changed.
 *
 * @param x where each glyph stands; null where each follows the one before
 * @param y how far each is raised; null where none can be
 * @param text the characters that the whole run stands for, in reading order
 * @param clusters the characters that begin with each glyph; null for a glyph that only completes
 *     the one before
 * @param found what is found by programs that go by places, from left to right; null for the text
 */
public record GlyphRun(
        Typeface typeface,
        int[] glyphs,
        float @Nullable [] x,
        float @Nullable [] y,
        float width,
        String text,
        @Nullable String[] clusters,
        boolean rightToLeft,
        @Nullable String found) {

    /** The same, but found as something else. */
    public GlyphRun foundAs(String other) {
        return new GlyphRun(typeface, glyphs, x, y, width, text, clusters, rightToLeft, other);
    }

    /** The same, but meant and found as something else. */
    public GlyphRun standingFor(String other) {
        return new GlyphRun(typeface, glyphs, x, y, width, other, clusters, rightToLeft, other);
    }

    /** The same with more space behind it, or less. */
    public GlyphRun widened(float more) {
        float[] places = x == null ? new float[glyphs.length] : x;
        for (int i = 1; x == null && i < places.length; i++) {
            places[i] = places[i - 1] + typeface.width(glyphs[i - 1]);
        }
        return new GlyphRun(
                typeface, glyphs, places, y, width + more, text, clusters, rightToLeft, found);
    }

    /** Whether each glyph stands for one character, so that the text can be told from them. */
    public boolean spelled() {
        return y == null;
    }
}
