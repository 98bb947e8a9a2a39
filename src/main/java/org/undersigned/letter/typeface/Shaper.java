package org.undersigned.letter.typeface;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns words into glyphs, remembering the words of late. Safe for many threads. */
public final class Shaper {

    private static final int LONGEST_REMEMBERED = 40;

    private record Word(String text, Style style, boolean rightToLeft) {}

    private final FontShelf shelf;
    private final RecentWords<Word, List<GlyphRun>> recent = new RecentWords<>(20_000);

    public Shaper(FontShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The glyphs of one word, or of spaces: its runs as they are read.
     *
     * @throws NoFontFor where no font has a character of it
     */
    public List<GlyphRun> shape(String text, Style style, boolean rightToLeft) {
        return text.length() > LONGEST_REMEMBERED
                ? shaped(text, style, rightToLeft)
                : recent.get(
                        new Word(text, style, rightToLeft),
                        word -> shaped(word.text(), word.style(), word.rightToLeft()));
    }

    private List<GlyphRun> shaped(String text, Style style, boolean rightToLeft) {
        List<GlyphRun> runs = new ArrayList<>();
        int start = 0;
        Typeface current = null;
        for (int i = 0; i < text.length(); ) {
            int end = clusterEnd(text, i);
            Typeface typeface = typefaceFor(text.substring(i, end), style, current, text);
            if (current != null && typeface != current) {
                runs.add(Glyphs.of(text.substring(start, i), current, rightToLeft));
                start = i;
            }
            current = typeface;
            i = end;
        }
        if (current != null) {
            runs.add(Glyphs.of(text.substring(start), current, rightToLeft));
        }
        return List.copyOf(runs);
    }

    /** A character with its marks and joiners, which one font must draw together. */
    private static int clusterEnd(String text, int start) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (c < 0x300 || !Scripts.isMark(c) && !Scripts.isIgnorable(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Digits and points between letters of a borrowed font are drawn in that font too. */
    private Typeface typefaceFor(
            String cluster, Style style, @Nullable Typeface current, String text) {
        int c = cluster.codePointAt(0);
        if (current != null && !Character.isLetter(c) && current.covers(cluster)) {
            return current;
        }
        return shelf.covering(style, cluster)
                .or(() -> shelf.covering(style, Normalizer.normalize(cluster, Normalizer.Form.NFC)))
                .orElseThrow(() -> new NoFontFor(text, missing(cluster, style)));
    }

    private int missing(String cluster, Style style) {
        return cluster.codePoints()
                .filter(c -> !Scripts.isIgnorable(c))
                .filter(c -> shelf.covering(style, Character.toString(c)).isEmpty())
                .findFirst()
                .orElse(cluster.codePointAt(0));
    }
}
