package org.undersigned.signature.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells clients apart without keeping their addresses: under a key that lives in memory and only
 * for a day (signing.md A6).
 */
@ApplicationScoped
class ClientMarks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LocalDate today = LocalDate.MIN;
    private byte[] key = new byte[KEY_BYTES];

    byte[] of(String client, String purpose, Instant now) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keyOf(now), ALGORITHM));
            return mac.doFinal((purpose + ' ' + client).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] keyOf(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!day.equals(today)) {
            byte[] fresh = new byte[KEY_BYTES];
            RANDOM.nextBytes(fresh);
            key = fresh;
            today = day;
        }
        return key;
    }
}
