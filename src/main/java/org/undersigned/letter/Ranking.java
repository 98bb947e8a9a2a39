package org.undersigned.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The order of a list of any length. Names of signers must not lie in a file, not even for a
 * moment, so of each line only its id and its sort key are held, some 70 bytes.
 */
final class Ranking {

    private static final int BLOCK = 1 << 20;
    private static final int ID = 2 * Long.BYTES;

    /** What follows cannot matter to a reader. */
    private static final int LONGEST_KEY = 1_000;

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private int end = BLOCK;

    /**
     * @param key compared byte by byte, unsigned
     */
    void add(UUID id, byte[] key) {
        int length = Math.min(key.length, LONGEST_KEY);
        if (end + ID + 2 + length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            end = 0;
        }
        places.add((blocks.size() - 1) * BLOCK + end);
        put(id.getMostSignificantBits(), Long.BYTES);
        put(id.getLeastSignificantBits(), Long.BYTES);
        put(length, 2);
        System.arraycopy(key, 0, blocks.getLast(), end, length);
        end += length;
    }

    private void put(long number, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            blocks.getLast()[end++] = (byte) (number >>> shift);
        }
    }

    /** Puts them in order; the same keys stay in the order in which they came. */
    Ranking sorted() {
        places.sort(this::compare);
        return this;
    }

    int size() {
        return places.size();
    }

    /** The ids that stand at some places, in their order. */
    List<UUID> ids(int from, int to) {
        return places.subList(from, to).stream()
                .map(it -> new UUID(get(it, Long.BYTES), get(it + Long.BYTES, Long.BYTES)))
                .toList();
    }

    private int compare(int one, int other) {
        int ofOne = key(one);
        int ofOther = key(other);
        return Arrays.compareUnsigned(
                block(one),
                ofOne,
                ofOne + (int) get(one + ID, 2),
                block(other),
                ofOther,
                ofOther + (int) get(other + ID, 2));
    }

    private static int key(int place) {
        return place % BLOCK + ID + 2;
    }

    private byte[] block(int place) {
        return blocks.get(place / BLOCK);
    }

    private long get(int place, int bytes) {
        byte[] block = block(place);
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | block[place % BLOCK + i] & 0xFF;
        }
        return number;
    }
}
