package org.undersigned.crypto;

/** Sealed bytes that were changed, belong to somebody or something else, or have lost their key. */
public class CannotOpen extends RuntimeException {

    CannotOpen(String message) {
        super(message);
    }
}
