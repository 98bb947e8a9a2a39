package org.undersigned.letter.tagged;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing piece of PDF syntax. Numbers are written with two decimals at most. */
final class PdfBytes {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;

    PdfBytes(int expected) {
        bytes = new byte[expected];
    }

    PdfBytes put(String ascii) {
        byte[] more = ascii.getBytes(StandardCharsets.ISO_8859_1);
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    PdfBytes put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    PdfBytes put(long number) {
        return put(Long.toString(number));
    }

    PdfBytes put(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            put('-');
            hundredths = -hundredths;
        }
        put(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            put('.').put((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                put((char) ('0' + rest % 10));
            }
        }
        return this;
    }

    PdfBytes hex(int sixteenBits) {
        room(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[sixteenBits >> shift & 15];
        }
        return this;
    }

    PdfBytes reference(int object) {
        return put(object).put(" 0 R");
    }

    /** A text string in UTF-16. */
    PdfBytes text(String text) {
        put("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return put('>');
    }

    PdfBytes put(PdfBytes other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    private PdfBytes put(int number) {
        return put((long) number);
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] array() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
