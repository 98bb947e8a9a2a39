package org.undersigned.letter.pdf;

import java.util.List;

/**
 * A line ready to be drawn.
 *
 * @param words in the order in which they are read, which need not be that of their places
 * @param width of what is seen, in points
 * @param parted whether it ends within a word
 */
record Line(List<Word> words, double width, boolean parted) {

    /** A piece and how far from the line's left end it stands. */
    record Word(Piece piece, double x) {

        /** Whether the next word follows to the right without a gap. */
        boolean meets(Word next) {
            return Math.abs(x + piece.width() - next.x) < 0.001;
        }
    }
}
