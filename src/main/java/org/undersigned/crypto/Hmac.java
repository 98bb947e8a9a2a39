package org.undersigned.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over parts, each led by its length so that no two lists of parts look alike. */
final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    /** Looking through all providers each time takes longer than the hash. */
    private static final Provider PROVIDER = provider();

    private final Mac mac;

    /** For several lists of parts under the same key. */
    Hmac(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM, PROVIDER);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] of(byte[] key, byte[]... parts) {
        return new Hmac(key).hash(parts);
    }

    byte[] hash(byte[]... parts) {
        for (byte[] part : parts) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
            mac.update(part);
        }
        return mac.doFinal();
    }

    private static Provider provider() {
        try {
            return Mac.getInstance(ALGORITHM).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
