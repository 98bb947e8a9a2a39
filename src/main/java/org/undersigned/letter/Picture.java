package org.undersigned.letter;

/** A logo or a handwritten signature, as the bytes of a PNG file. */
public record Picture(byte[] png) {}
