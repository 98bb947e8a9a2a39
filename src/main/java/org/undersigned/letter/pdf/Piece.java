package org.undersigned.letter.pdf;

import org.undersigned.letter.typeface.GlyphRun;

/**
 * A word or a part of one, in one typeface and direction.
 *
 * @param level of the bidirectional algorithm (Unicode Annex 9); odd ones run right to left
 * @param run which of the paragraph's runs it comes from
 */
record Piece(GlyphRun glyphs, double width, int level, int run) {}
