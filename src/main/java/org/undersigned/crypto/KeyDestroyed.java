package org.undersigned.crypto;

/** The key was destroyed on purpose: what it sealed is forgotten, what it knew is unknown. */
public class KeyDestroyed extends CannotOpen {

    KeyDestroyed(String message) {
        super(message);
    }
}
