package org.undersigned.letter.pdf;

import org.undersigned.letter.typeface.GlyphRun;

/**
 * A word or a part of one, in one typeface and direction.
 *
 * @param level of the bidirectional algorithm (Unicode Annex 9); odd ones run right to left
 * @param run which of the paragraph's runs it comes from
 */
record Piece(GlyphRun glyphs, double width, int level, int run) {

    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    /** The same, set off from words that run the other way. */
    Piece between(boolean before, boolean after) {
        String found =
                (before ? RIGHT_TO_LEFT_MARK : "")
                        + glyphs.text()
                        + (after ? RIGHT_TO_LEFT_MARK : "");
        return new Piece(glyphs.foundAs(found), width, level, run);
    }

    /** The same with more or less space behind it. */
    Piece widened(double points) {
        float thousandths = (float) (points * glyphs.width() / width);
        return new Piece(glyphs.widened(thousandths), width + points, level, run);
    }
}
