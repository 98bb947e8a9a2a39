package org.undersigned.letter.typeface;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * How much closer two neighbouring glyphs stand than their widths say, as the font's {@code GPOS}
 * table has it (OpenType 1.9, pair adjustment in the feature {@code kern}), in the font's units.
 */
final class Kerning {

    /** A power of two; pairs that fall together push each other out. */
    private static final int REMEMBERED = 1 << 13;

    private static final int KNOWN = 1 << 16;
    private static final int PAIRS = 2;
    private static final int ELSEWHERE = 9;
    private static final int ADVANCE = 4;

    private final ByteBuffer gpos;
    private final List<List<Integer>> lookups = new ArrayList<>();
    private final AtomicLongArray recent = new AtomicLongArray(REMEMBERED);

    private Kerning(byte[] table) {
        gpos = ByteBuffer.wrap(table);
        int all = number(8);
        for (int lookup : lookupsOf("kern", number(6))) {
            List<Integer> subtables = pairTables(all + number(all + 2 + 2 * lookup));
            if (!subtables.isEmpty()) {
                lookups.add(subtables);
            }
        }
    }

    /** Null where the font says nothing, or nothing that can be read. */
    static @Nullable Kerning of(TrueTypeFont font) throws IOException {
        @Nullable TTFTable table = font.getTableMap().get("GPOS");
        if (table == null) {
            return null;
        }
        try {
            Kerning kerning = new Kerning(font.getTableBytes(table));
            return kerning.lookups.isEmpty() ? null : kerning;
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }

    private TreeSet<Integer> lookupsOf(String feature, int features) {
        TreeSet<Integer> lookups = new TreeSet<>();
        for (int i = 0; i < number(features); i++) {
            int entry = features + 2 + 6 * i;
            byte[] tag = new byte[4];
            gpos.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(feature)) {
                int at = features + number(entry + 4);
                for (int k = 0; k < number(at + 2); k++) {
                    lookups.add(number(at + 4 + 2 * k));
                }
            }
        }
        return lookups;
    }

    private List<Integer> pairTables(int lookup) {
        List<Integer> tables = new ArrayList<>();
        int type = number(lookup);
        for (int i = 0; i < number(lookup + 4); i++) {
            int table = lookup + number(lookup + 6 + 2 * i);
            if (type == ELSEWHERE && number(table + 2) == PAIRS) {
                tables.add(table + gpos.getInt(table + 4));
            } else if (type == PAIRS) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** Negative where they stand closer. */
    int between(int left, int right) {
        long pair = (long) left << 16 | right;
        int place = (int) (pair * 0x9E3779B97F4A7C15L >>> 51);
        long known = recent.getPlain(place);
        if (known >>> 17 == pair && (known & KNOWN) != 0) {
            return (short) known;
        }
        int value = 0;
        for (List<Integer> lookup : lookups) {
            value += read(lookup, left, right);
        }
        recent.setPlain(place, pair << 17 | KNOWN | value & 0xFFFF);
        return (short) value;
    }

    /** The first table that speaks of the pair decides. */
    private int read(List<Integer> tables, int left, int right) {
        for (int table : tables) {
            int covered = coverage(table + number(table + 2), left);
            if (covered >= 0 && (number(table + 4) & ADVANCE) != 0) {
                @Nullable Integer value =
                        number(table) == 1
                                ? ofPair(table, covered, right)
                                : ofClasses(table, left, right);
                if (value != null) {
                    return value;
                }
            }
        }
        return 0;
    }

    private @Nullable Integer ofPair(int table, int covered, int right) {
        int first = number(table + 4);
        int size = 2 + 2 * Integer.bitCount(first) + 2 * Integer.bitCount(number(table + 6));
        int pairs = table + number(table + 10 + 2 * covered);
        int low = 0;
        int high = number(pairs) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = pairs + 2 + size * middle;
            int glyph = number(at);
            if (glyph == right) {
                return advance(at + 2, first);
            }
            low = glyph < right ? middle + 1 : low;
            high = glyph < right ? high : middle - 1;
        }
        return null;
    }

    private @Nullable Integer ofClasses(int table, int left, int right) {
        int first = number(table + 4);
        int size = 2 * Integer.bitCount(first) + 2 * Integer.bitCount(number(table + 6));
        int row = classOf(table + number(table + 8), left);
        int column = classOf(table + number(table + 10), right);
        int columns = number(table + 14);
        return row < number(table + 12) && column < columns
                ? advance(table + 16 + size * (row * columns + column), first)
                : null;
    }

    /** The advance comes after as many numbers as are placed before it. */
    private int advance(int value, int format) {
        return gpos.getShort(value + 2 * Integer.bitCount(format & ADVANCE - 1));
    }

    /** The glyph's place among those that a table speaks of, or −1. */
    private int coverage(int at, int glyph) {
        int low = 0;
        int high = number(at + 2) - 1;
        boolean ranges = number(at) == 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = at + 4 + (ranges ? 6 : 2) * middle;
            int last = ranges ? number(entry + 2) : number(entry);
            if (glyph < number(entry)) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return ranges ? number(entry + 4) + glyph - number(entry) : middle;
            }
        }
        return -1;
    }

    private int classOf(int at, int glyph) {
        if (number(at) == 1) {
            int place = glyph - number(at + 2);
            return place >= 0 && place < number(at + 4) ? number(at + 6 + 2 * place) : 0;
        }
        for (int low = 0, high = number(at + 2) - 1; low <= high; ) {
            int middle = (low + high) >>> 1;
            int entry = at + 4 + 6 * middle;
            if (glyph < number(entry)) {
                high = middle - 1;
            } else if (glyph > number(entry + 2)) {
                low = middle + 1;
            } else {
                return number(entry + 4);
            }
        }
        return 0;
    }

    private int number(int at) {
        return gpos.getShort(at) & 0xFFFF;
    }
}
