package org.undersigned.reading;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A letter as a file.
 *
 * @param plainName in ASCII, for programs that know no other
 * @param name what the file is called, without its ending
 */
record LetterFile(String plainName, String name, LetterFormat format, byte[] bytes) {

    private static final int LONGEST_NAME = 80;

    /** Shown in the browser, and saved under a name that people recognise (RFC 6266). */
    Response.ResponseBuilder response() {
        String ending = "." + format.ending();
        return Response.ok(bytes, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s\"; filename*=UTF-8''%s"
                                .formatted(plainName + ending, percent(readableName() + ending)));
    }

    /** The same for the same bytes. */
    EntityTag tag() {
        return tagOf(bytes);
    }

    static EntityTag tagOf(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new EntityTag(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what some system forbids in the name of a file. */
    private String readableName() {
        String allowed = name.replaceAll("[\\p{C}/\\\\:*?\"<>|]+", " ").strip();
        int end = Math.min(LONGEST_NAME, allowed.codePointCount(0, allowed.length()));
        String shortened = allowed.substring(0, allowed.offsetByCodePoints(0, end)).strip();
        return shortened.isEmpty() ? plainName : shortened;
    }

    /** RFC 8187. */
    private static String percent(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
