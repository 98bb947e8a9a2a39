package org.undersigned.letter.tagged;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Where each object lies, eight bytes for each (ISO 32000-1, 7.5.8.3). */
final class CrossReferences {

    private static final long PACKED = 1L << 63;
    private static final int WIDTH = 8;

    private long[] places = new long[256];
    private int size = 1;

    int allocate() {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        return size++;
    }

    int size() {
        return size;
    }

    void at(int id, long offset) {
        places[id] = offset;
    }

    void packed(int id, int pack, int index) {
        places[id] = PACKED | (long) pack << 16 | index;
    }

    /** Rows of type, place and index, each as its difference to the row above (PNG "up"). */
    byte[] deflated(Deflation deflation) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(size);
        byte[] rows = new byte[(WIDTH + 1) * 512];
        byte[] above = new byte[WIDTH];
        byte[] row = new byte[WIDTH];
        int filled = 0;
        deflation.begin();
        for (int id = 0; id < size; id++) {
            fill(row, id);
            rows[filled++] = 2;
            for (int i = 0; i < WIDTH; i++) {
                rows[filled++] = (byte) (row[i] - above[i]);
                above[i] = row[i];
            }
            if (filled == rows.length) {
                deflation.add(rows, filled, deflated);
                filled = 0;
            }
        }
        deflation.add(rows, filled, deflated);
        deflation.end(deflated);
        return deflated.toByteArray();
    }

    private void fill(byte[] row, int id) {
        long place = places[id];
        boolean packed = (place & PACKED) != 0;
        row[0] = (byte) (id == 0 ? 0 : packed ? 2 : 1);
        long main = packed ? (place & ~PACKED) >>> 16 : place;
        for (int i = 5; i > 0; i--) {
            row[i] = (byte) main;
            main >>>= 8;
        }
        int last = id == 0 ? 0xFFFF : packed ? (int) (place & 0xFFFF) : 0;
        row[6] = (byte) (last >>> 8);
        row[7] = (byte) last;
    }
}
