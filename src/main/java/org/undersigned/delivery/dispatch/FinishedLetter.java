package org.undersigned.delivery.dispatch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.undersigned.delivery.frozen.CarriedNames;

/**
 * A letter ready to be sent.
 *
 * @param language BCP 47
 * @param text the same words as the PDF but for the supporters in its annex, and at the end the
 *     name of the file
 * @param names of the supporters in the PDF
 * @param revision the number of the text it was written from
 */
record FinishedLetter(
        String language,
        String subject,
        String text,
        String file,
        byte[] pdf,
        CarriedNames names,
        int revision) {

    /** Of the PDF, 64 hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
