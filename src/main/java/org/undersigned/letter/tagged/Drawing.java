package org.undersigned.letter.tagged;

/** A picture inside a file; size in pixels. */
public record Drawing(String name, int width, int height) {}
