package org.undersigned.packaged;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** The links that mails bring, made with the server's own key. */
public record ConfirmLinks(byte[] key) {

    private static final int CLAIM_BYTES = 20;
    private static final int MAC_BYTES = 16;

    public static ConfirmLinks of(Path keys) throws IOException {
        return new ConfirmLinks(Files.readAllBytes(keys.resolve("token.key")));
    }

    public String path(UUID signature) throws GeneralSecurityException {
        return "/confirm/" + token("signature.confirm", signature);
    }

    /** Of the signer's own page. */
    String own(UUID signature) throws GeneralSecurityException {
        return "/signature/" + token("signature.manage", signature);
    }

    private String token(String words, UUID signature) throws GeneralSecurityException {
        byte[] claim =
                ByteBuffer.allocate(CLAIM_BYTES)
                        .putLong(signature.getMostSignificantBits())
                        .putLong(signature.getLeastSignificantBits())
                        .array();
        byte[] purpose = words.getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(claim, CLAIM_BYTES + MAC_BYTES);
        System.arraycopy(Hmac.of(key, purpose, claim), 0, token, CLAIM_BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
