package org.undersigned.crypto;

import java.security.SecureRandom;

/** Unpredictable bytes. */
final class Randomness {

    static final int KEY_BYTES = 32;
    private static final SecureRandom SOURCE = new SecureRandom();

    private Randomness() {}

    static byte[] key() {
        return bytes(KEY_BYTES);
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        SOURCE.nextBytes(bytes);
        return bytes;
    }
}
