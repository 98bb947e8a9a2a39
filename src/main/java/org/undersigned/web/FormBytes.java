package org.undersigned.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a form apart ({@code application/x-www-form-urlencoded}, WHATWG URL standard), and refuses
 * bytes that are no text, so that nothing is silently replaced (signing.md B).
 */
final class FormBytes {

    private static final int MOST_FIELDS = 1000;

    private static final String CHARSET = "charset=";

    private final byte[] form;
    private final byte[] decoded;
    private final CharsetDecoder text;

    private FormBytes(byte[] form, CharsetDecoder text) {
        this.form = form;
        this.decoded = new byte[form.length];
        this.text = text;
    }

    /** One field as it was typed; one without a value has an empty one. */
    record Field(String name, String value) {}

    /**
     * @param type the content type, which may say a charset; browsers say none and mean UTF-8
     * @return the fields in their order
     * @throws CharacterCodingException when it is no text, or has more fields than any form
     */
    static List<Field> fields(byte[] form, String type) throws CharacterCodingException {
        return new FormBytes(form, charset(type).newDecoder()).fields();
    }

    private static Charset charset(String type) throws CharacterCodingException {
        int at = type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = type.substring(at + CHARSET.length()).split(";", 2)[0];
        try {
            return Charset.forName(name.replace("\"", "").strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CharacterCodingException();
        }
    }

    private List<Field> fields() throws CharacterCodingException {
        List<Field> fields = new ArrayList<>();
        for (int start = 0; start < form.length; ) {
            int end = find('&', start, form.length);
            if (end > start) {
                int equals = find('=', start, end);
                fields.add(new Field(text(start, equals), text(equals + 1, end)));
            }
            start = end + 1;
            if (fields.size() > MOST_FIELDS) {
                throw new CharacterCodingException();
            }
        }
        return fields;
    }

    /** Where a character is; {@code end} when it is not there. */
    private int find(char character, int start, int end) {
        int at = start;
        while (at < end && form[at] != character) {
            at++;
        }
        return at;
    }

    private String text(int start, int end) throws CharacterCodingException {
        int length = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            byte next = form[i];
            if (next == '%') {
                decoded[length++] = (byte) (hex(i + 1, end) << 4 | hex(i + 2, end));
                i += 2;
            } else {
                decoded[length++] = next == '+' ? (byte) ' ' : next;
            }
            all |= decoded[length - 1];
        }
        if (all >= 0 && text.charset() == StandardCharsets.UTF_8) {
            return new String(decoded, 0, length, StandardCharsets.US_ASCII);
        }
        return text.decode(ByteBuffer.wrap(decoded, 0, length)).toString();
    }

    private int hex(int at, int end) throws CharacterCodingException {
        int digit = at < end ? Character.digit(form[at], 16) : -1;
        if (digit < 0) {
            throw new CharacterCodingException();
        }
        return digit;
    }
}
