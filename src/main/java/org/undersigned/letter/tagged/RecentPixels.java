package org.undersigned.letter.tagged;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures printed of late, by their hash: every letter of a house shows the same few. */
final class RecentPixels {

    private static final int KEPT = 16;

    private final Map<String, Pixels> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Pixels> eldest) {
                    return size() > KEPT;
                }
            };

    Pixels of(byte[] png) {
        String hash = sha256(png);
        synchronized (kept) {
            Pixels known = kept.get(hash);
            if (known != null) {
                return known;
            }
        }
        Pixels decoded = Pixels.decode(png);
        synchronized (kept) {
            kept.put(hash, decoded);
        }
        return decoded;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
