package org.undersigned.campaign.revision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one form of a text in all its languages that is hashed, so that anybody can check what was
 * signed (signing.md A3).
 *
 * <p>Languages in the order of their BCP 47 tags, compared by code unit; for each the tag, title,
 * standfirst, subject, body and closing; each of these as the number of its UTF-8 bytes, four bytes
 * big-endian, then the bytes. The words are in NFC with LF line ends ({@link Wording}). Where there
 * are demands or notes to editors, an empty part follows, which no tag is, then both of them.
 */
final class CanonicalText {

    private CanonicalText() {}

    /** SHA-256, 64 lower-case hexadecimal digits. */
    static String sha256(Map<String, Wording> texts) {
        MessageDigest digest = digest();
        new TreeMap<>(texts)
                .forEach((language, words) -> parts(language, words).forEach(p -> add(digest, p)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> parts(String language, Wording words) {
        List<String> parts =
                new ArrayList<>(
                        List.of(
                                language,
                                words.title(),
                                words.standfirst(),
                                words.subject(),
                                words.body(),
                                words.closing()));
        if (!(words.demands() + words.notesToEditors()).isEmpty()) {
            parts.addAll(List.of("", words.demands(), words.notesToEditors()));
        }
        return parts;
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
