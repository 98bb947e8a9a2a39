package org.undersigned.envelope;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A letter in the formats that its mail needs.
 *
 * @param language BCP 47
 * @param text the same words as the PDF but for the supporters in its annex, and at the end the
 *     name of the file
 * @param revision the number of the text it was written from
 */
public record Enclosure(
        String language, String subject, String text, String file, byte[] pdf, int revision) {

    /** Of the PDF, 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
