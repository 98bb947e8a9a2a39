package org.undersigned.signature.code;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Sixteen letters and digits that are hard to mistake (Crockford's base 32): 80 bits, which nobody
 * guesses.
 */
final class Code {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 16;
    private static final SecureRandom SOURCE = new SecureRandom();

    private Code() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            code.append(ALPHABET.charAt(SOURCE.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As it is printed: four and four. */
    static String printed(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However somebody typed it. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }
}
