package org.undersigned.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce: {@code version(1) keyNumber(4) nonce(12)
 * ciphertext tag(16)}; version, key number, purpose and owner are authenticated with it.
 */
final class SealedBox {

    private static final byte VERSION = 1;
    private static final String ALGORITHM = "AES/GCM/NoPadding";

    /** Looking through all providers each time takes longer than to seal. */
    private static final Provider PROVIDER = provider();

    static final int HEADER_BYTES = 1 + Integer.BYTES;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private SealedBox() {}

    static byte[] seal(int keyNumber, byte[] key, String purpose, UUID owner, byte[] plain) {
        byte[] nonce = Randomness.bytes(NONCE_BYTES);
        ByteBuffer box =
                ByteBuffer.allocate(HEADER_BYTES + NONCE_BYTES + plain.length + TAG_BYTES)
                        .put(VERSION)
                        .putInt(keyNumber)
                        .put(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(context(keyNumber, purpose, owner));
            box.put(cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return box.array();
    }

    /** Which key closed the box. */
    static int keyNumber(byte[] box) {
        if (box.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || box[0] != VERSION) {
            throw new CannotOpen("These bytes are no sealed box.");
        }
        return ByteBuffer.wrap(box).getInt(1);
    }

    /** The first bytes of every box that this key closed. */
    static byte[] beginning(int keyNumber) {
        return ByteBuffer.allocate(HEADER_BYTES).put(VERSION).putInt(keyNumber).array();
    }

    static byte[] open(byte[] key, String purpose, UUID owner, byte[] box) {
        int keyNumber = keyNumber(box);
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(box).get(HEADER_BYTES, nonce);
        int start = HEADER_BYTES + NONCE_BYTES;
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(context(keyNumber, purpose, owner));
            return cipher.doFinal(box, start, box.length - start);
        } catch (AEADBadTagException e) {
            throw new CannotOpen("The box was changed, or it is not theirs.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM, PROVIDER);
        cipher.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        return cipher;
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(ALGORITHM).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Purpose comes last, because it alone has no fixed length. */
    private static byte[] context(int keyNumber, String purpose, UUID owner) {
        byte[] words = purpose.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEADER_BYTES + 2 * Long.BYTES + words.length)
                .put(VERSION)
                .putInt(keyNumber)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(words)
                .array();
    }
}
