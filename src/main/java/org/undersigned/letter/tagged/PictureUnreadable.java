package org.undersigned.letter.tagged;

/** Bytes that were to be drawn are no picture. */
public final class PictureUnreadable extends RuntimeException {

    public PictureUnreadable(String message) {
        super(message);
    }
}
