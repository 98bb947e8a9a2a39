package org.undersigned.letter.tagged;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.letter.typeface.Typeface;

/**
 * The subsets made of late. A merge of many letters needs the same few again and again, so a subset
 * holds whole alphabets: which glyphs it has depends on the letter alone, never on earlier letters.
 */
public final class FontPrograms {

    private static final int KEPT = 48;

    /** Alphabets that are embedded whole as soon as one of their letters is used. */
    private static final int[][] ALPHABETS = {
        {0x20, 0x7E}, {0xA0, 0xFF}, {0x100, 0x17F}, {0x391, 0x3CE}, {0x400, 0x45F}, {0x2010, 0x2026}
    };

    private record Key(Typeface typeface, BitSet glyphs) {}

    /**
     * A subset, compressed.
     *
     * @param length of the program before compression
     * @param numbersDeflated the map from the typeface's glyph numbers to the program's
     */
    record Program(String tag, byte[] deflated, int length, byte[] numbersDeflated) {}

    private final Map<Key, Program> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Program> eldest) {
                    return size() > KEPT;
                }
            };

    Program covering(Typeface typeface, BitSet used) {
        Key key = new Key(typeface, withAlphabets(typeface, used));
        synchronized (kept) {
            Program known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Program made = made(typeface, key.glyphs());
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private static BitSet withAlphabets(Typeface typeface, BitSet used) {
        BitSet all = (BitSet) used.clone();
        for (int[] alphabet : ALPHABETS) {
            BitSet glyphs = new BitSet();
            for (int c = alphabet[0]; c <= alphabet[1]; c++) {
                glyphs.set(typeface.glyph(c));
            }
            glyphs.clear(0);
            if (glyphs.intersects(used)) {
                all.or(glyphs);
            }
        }
        return all;
    }

    private static Program made(Typeface typeface, BitSet glyphs) {
        Typeface.Subset subset = typeface.subset(glyphs);
        byte[] numbers = new byte[2 * glyphs.length()];
        subset.glyphs()
                .forEach(
                        (own, inProgram) -> {
                            if (glyphs.get(own)) {
                                numbers[2 * own] = (byte) (inProgram >> 8);
                                numbers[2 * own + 1] = inProgram.byteValue();
                            }
                        });
        try (Deflation deflation = new Deflation()) {
            return new Program(
                    tag(glyphs),
                    deflation.deflate(subset.program()),
                    subset.program().length,
                    deflation.deflate(numbers));
        }
    }

    /** Six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4). */
    private static String tag(BitSet glyphs) {
        int rest = glyphs.hashCode();
        StringBuilder tag = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(rest, 26)));
            rest = Math.floorDiv(rest, 26);
        }
        return tag.toString();
    }
}
