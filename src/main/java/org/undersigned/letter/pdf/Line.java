package org.undersigned.letter.pdf;

import java.util.List;

/**
 * A line ready to be drawn.
 *
 * @param pieces from left to right
 * @param width of what is seen, in points
 * @param overhang how far an invisible space at its start stands out to the left
 */
record Line(List<Piece> pieces, double width, double overhang) {}
