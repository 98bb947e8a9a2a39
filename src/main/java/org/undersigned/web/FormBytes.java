package org.undersigned.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Whether the bytes of a form are text at all, so that nothing is silently replaced (signing.md B).
 */
final class FormBytes {

    /** As many as the parser takes. */
    private static final int FIELDS = 1000;

    private static final String CHARSET = "charset=";

    private FormBytes() {}

    /**
     * @param type the content type, which may say a charset; browsers say none and mean UTF-8
     */
    static boolean areReadable(byte[] form, String type) {
        try {
            ByteBuffer text = ByteBuffer.wrap(decoded(form));
            charset(type.toLowerCase(Locale.ROOT)).newDecoder().decode(text);
            return true;
        } catch (CharacterCodingException
                | IllegalCharsetNameException
                | UnsupportedCharsetException e) {
            return false;
        }
    }

    private static Charset charset(String type) {
        int at = type.indexOf(CHARSET);
        String name = at < 0 ? "utf-8" : type.substring(at + CHARSET.length());
        return Charset.forName(name.replaceFirst(";.*", "").replace("\"", "").strip());
    }

    private static byte[] decoded(byte[] form) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(form.length);
        int fields = 1;
        for (int i = 0; i < form.length; i++) {
            fields += form[i] == '&' ? 1 : 0;
            if (form[i] == '%') {
                bytes.write(hex(form, i + 1) << 4 | hex(form, i + 2));
                i += 2;
            } else {
                bytes.write(form[i]);
            }
        }
        if (fields > FIELDS) {
            throw new CharacterCodingException();
        }
        return bytes.toByteArray();
    }

    private static int hex(byte[] form, int at) throws CharacterCodingException {
        int digit = at < form.length ? Character.digit(form[at], 16) : -1;
        if (digit < 0) {
            throw new CharacterCodingException();
        }
        return digit;
    }
}
