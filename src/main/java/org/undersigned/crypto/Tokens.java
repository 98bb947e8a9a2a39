package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens for links in mails: computed, not stored, so that a resent mail carries the same valid
 * link and a stolen database none.
 */
@ApplicationScoped
public class Tokens {

    /** Half of HMAC-SHA-256, which RFC 2104 section 5 allows, keeps links on one line of a mail. */
    private static final int MAC_BYTES = 16;

    private static final int CLAIM_BYTES = 2 * Long.BYTES + Integer.BYTES;
    private static final int LENGTH = (CLAIM_BYTES + MAC_BYTES) / 3 * 4;

    private final LastingKeys keys;

    Tokens(LastingKeys keys) {
        this.keys = keys;
    }

    /** What a token says: whose it is, and how often their links have been replaced. */
    public record Claim(UUID id, int generation) {}

    /**
     * A token of 48 letters, digits, hyphens and underscores.
     *
     * @param purpose what its holder may do; a token for one purpose is none for another
     */
    public String issue(String purpose, UUID id, int generation) {
        ByteBuffer claim =
                ByteBuffer.allocate(CLAIM_BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .putInt(generation);
        byte[] token = Arrays.copyOf(claim.array(), CLAIM_BYTES + MAC_BYTES);
        System.arraycopy(mac(purpose, claim.array()), 0, token, CLAIM_BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * Empty when the token is not ours or not for this purpose. The caller compares the generation
     * with the one now valid.
     */
    public Optional<Claim> read(String purpose, String token) {
        if (token.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        byte[] claim = Arrays.copyOf(bytes, CLAIM_BYTES);
        byte[] mac = Arrays.copyOfRange(bytes, CLAIM_BYTES, bytes.length);
        if (!MessageDigest.isEqual(mac, mac(purpose, claim))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(claim);
        return Optional.of(
                new Claim(new UUID(fields.getLong(), fields.getLong()), fields.getInt()));
    }

    private byte[] mac(String purpose, byte[] claim) {
        byte[] words = purpose.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Hmac.of(keys.token(), words, claim), MAC_BYTES);
    }
}
