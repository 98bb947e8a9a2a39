package org.undersigned.letter.tagged;

/** A colour in sRGB, its parts between 0 and 1. */
public record Colour(double red, double green, double blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
}
