package org.undersigned.letter.tagged;

import java.nio.charset.StandardCharsets;

/** Addresses as PDF writes them. */
final class Uris {

    private Uris() {}

    /** A literal string of ASCII, other characters percent-encoded (RFC 3986, 2.1). */
    static String literal(String address) {
        StringBuilder literal = new StringBuilder("(");
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7F) {
                literal.append('%').append("%02X".formatted(b & 0xFF));
            } else {
                if (b == '(' || b == ')' || b == '\\') {
                    literal.append('\\');
                }
                literal.append((char) b);
            }
        }
        return literal.append(')').toString();
    }
}
