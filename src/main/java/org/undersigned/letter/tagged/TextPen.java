package org.undersigned.letter.tagged;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.typeface.GlyphRun;

/**
 * Writes text operators (ISO 32000-1, 9.4). So that the text comes out as it was put in, shaped
 * words carry their characters along: right-to-left ones letter by letter, since programs reverse
 * what they find; others word by word, since glyphs may be reordered.
 */
final class TextPen {

    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final PdfBytes out;
    private final TaggedPdf pdf;
    private boolean down;
    private @Nullable EmbeddedFont font;
    private double size;

    TextPen(PdfBytes out, TaggedPdf pdf) {
        this.out = out;
        this.pdf = pdf;
    }

    void show(List<GlyphRun> runs, double size, double x, double y) {
        if (!down) {
            out.put("BT\n");
            down = true;
        }
        double at = x;
        boolean moved = true;
        for (GlyphRun run : runs) {
            EmbeddedFont embedded = pdf.font(run.typeface());
            boolean told = embedded.use(run);
            select(embedded, size);
            if (run.found() != null) {
                move(at, y);
                foundOtherwise(run, run.found());
                moved = true;
            } else if (run.spelled()) {
                if (moved) {
                    move(at, y);
                }
                spelled(run, told);
                moved = false;
            } else if (run.rightToLeft()) {
                letterByLetter(run, at, y);
                moved = true;
            } else {
                move(at, y);
                beginActualText(run.text());
                positioned(run, 0, run.glyphs().length);
                out.put("EMC\n");
                moved = true;
            }
            at += run.width() * size / 1000;
        }
    }

    /** Ends a stretch of text, so that something else may be drawn. */
    void lift() {
        if (down) {
            out.put("ET\n");
            down = false;
        }
        font = null;
    }

    private void select(EmbeddedFont wanted, double wantedSize) {
        if (wanted != font || wantedSize != size) {
            font = wanted;
            size = wantedSize;
            out.put('/').put(wanted.name).put(' ').put(wantedSize).put(" Tf ");
        }
    }

    private void move(double x, double y) {
        out.put("1 0 0 1 ").put(x).put(' ').put(y).put(" Tm ");
    }

    private void foundOtherwise(GlyphRun run, String found) {
        boolean alike = found.equals(run.text());
        beginActualText(run.text());
        if (!alike) {
            beginActualText(found);
        }
        drawn(run);
        out.put(alike ? "EMC\n" : "EMC EMC\n");
    }

    private void spelled(GlyphRun run, boolean told) {
        if (!told) {
            beginActualText(run.text());
        }
        drawn(run);
        if (!told) {
            out.put("EMC\n");
        }
    }

    private void drawn(GlyphRun run) {
        if (run.x() != null) {
            positioned(run, 0, run.glyphs().length);
            return;
        }
        out.put('<');
        for (int glyph : run.glyphs()) {
            out.hex(glyph);
        }
        out.put(">Tj\n");
    }

    /**
     * The word as a whole is put down as it is read. Inside, for programs that go by what they find
     * from left to right and turn it round, so are its letters, each with its marks before it; the
     * marks are drawn last, since such programs see a gap where one stands out.
     */
    private void letterByLetter(GlyphRun run, double x, double y) {
        beginActualText(run.text());
        int count = run.glyphs().length;
        List<int[]> marks = new ArrayList<>(0);
        for (int start = 0; start < count; ) {
            @Nullable String cluster = run.clusters()[start];
            int end = start + 1;
            while (end < count && run.clusters()[end] == null) {
                end++;
            }
            int from = start;
            int to = end;
            while (from < to - 1 && isMark(run, from)) {
                marks.add(new int[] {from, from + 1});
                from++;
            }
            while (to > from + 1 && isMark(run, to - 1)) {
                marks.add(new int[] {to - 1, to});
                to--;
            }
            part(run, from, to, cluster == null ? "" : found(cluster), x, y);
            start = end;
        }
        for (int[] mark : marks) {
            part(run, mark[0], mark[1], "", x, y);
        }
        out.put("EMC\n");
    }

    private static boolean isMark(GlyphRun run, int glyph) {
        return run.typeface().width(run.glyphs()[glyph]) == 0;
    }

    private void part(GlyphRun run, int from, int to, String text, double x, double y) {
        move(x + xOf(run, from) * size / 1000, y);
        beginActualText(text);
        positioned(run, from, to);
        out.put("EMC\n");
    }

    /** A full stop between two words goes with neither for such programs; the marks say which. */
    private static String found(String cluster) {
        int first = cluster.codePointAt(0);
        return first == ' ' || isRightToLeft(first)
                ? backwards(cluster)
                : RIGHT_TO_LEFT_MARK + backwards(cluster) + RIGHT_TO_LEFT_MARK;
    }

    private static boolean isRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }

    private static String backwards(String cluster) {
        int[] characters = cluster.codePoints().toArray();
        StringBuilder backwards = new StringBuilder(cluster.length());
        for (int i = characters.length - 1; i >= 0; i--) {
            backwards.appendCodePoint(characters[i]);
        }
        return backwards.toString();
    }

    /** Glyphs from the place of the first; moves between them are thousandths backwards. */
    private void positioned(GlyphRun run, int start, int end) {
        double pen = xOf(run, start);
        float raised = 0;
        out.put("[<");
        for (int i = start; i < end; i++) {
            float rise = run.y() == null ? 0 : run.y()[i];
            if (Math.abs(rise - raised) > 0.5) {
                out.put(">]TJ ").put(rise * size / 1000).put(" Ts[<");
                raised = rise;
            }
            double back = pen - xOf(run, i);
            if (Math.abs(back) > 0.5) {
                out.put('>').put(back).put('<');
                pen = xOf(run, i);
            }
            out.hex(run.glyphs()[i]);
            pen += run.typeface().width(run.glyphs()[i]);
        }
        out.put('>');
        double left = pen - run.width();
        if (run.spelled() && Math.abs(left) > 0.5) {
            out.put(left);
        }
        out.put("]TJ");
        out.put(raised == 0 ? "\n" : " 0 Ts\n");
    }

    private static double xOf(GlyphRun run, int glyph) {
        float @Nullable [] x = run.x();
        return x == null ? 0 : x[glyph];
    }

    private void beginActualText(String text) {
        out.put("/Span<</ActualText").text(text).put(">>BDC ");
    }
}
