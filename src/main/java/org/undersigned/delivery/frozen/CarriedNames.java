package org.undersigned.delivery.frozen;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Whose names one letter prints: the ids of their signatures, 16 bytes each, in 256 buckets, so
 * that a million need few rows, and to find one means to read few of them.
 */
public final class CarriedNames {

    private static final int ID = 16;

    private final Map<Integer, ByteArrayOutputStream> buckets = new TreeMap<>();

    public void add(UUID signature) {
        byte[] id = bytes(signature);
        buckets.computeIfAbsent(bucket(signature), none -> new ByteArrayOutputStream())
                .write(id, 0, ID);
    }

    Map<Integer, ByteArrayOutputStream> buckets() {
        return buckets;
    }

    static int bucket(UUID signature) {
        return (int) (signature.getLeastSignificantBits() & 0xFF);
    }

    static boolean contain(byte[] bucket, UUID signature) {
        ByteBuffer ids = ByteBuffer.wrap(bucket);
        while (ids.remaining() >= ID) {
            if (new UUID(ids.getLong(), ids.getLong()).equals(signature)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
