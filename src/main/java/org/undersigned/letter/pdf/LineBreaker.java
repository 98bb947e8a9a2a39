package org.undersigned.letter.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Note;
import org.undersigned.letter.Run;
import org.undersigned.letter.typeface.GlyphRun;
import org.undersigned.letter.typeface.NoFontFor;
import org.undersigned.letter.typeface.Shaper;
import org.undersigned.letter.typeface.Style;

/** Breaks paragraphs into lines, by the rules of the letter's language. For one thread. */
final class LineBreaker {

    /** No word of a language is longer; what is, is cut wherever a line is full. */
    private static final int LONGEST_WORD = 60;

    private final Shaper shaper;
    private final boolean rightToLeft;
    private final BreakIterator breaks;
    private final BreakIterator characters;
    private final ShortWords shortWords;
    private final boolean justified;
    private final @Nullable Parting parting;

    LineBreaker(Shaper shaper, Letter letter) {
        this(
                shaper,
                letter.language(),
                letter.typesetting().justified(),
                letter.typesetting().hyphenated() ? Parting.of(letter) : null);
    }

    /** For words that are no letter, and are neither drawn out nor parted. */
    LineBreaker(Shaper shaper, Locale language) {
        this(shaper, language, false, null);
    }

    private LineBreaker(
            Shaper shaper, Locale language, boolean justified, @Nullable Parting parting) {
        this.shaper = shaper;
        rightToLeft = ULocale.forLocale(language).isRightToLeft();
        breaks = BreakIterator.getLineInstance(strict(language));
        characters = BreakIterator.getCharacterInstance(language);
        shortWords = new ShortWords(language);
        this.justified = justified;
        this.parting = parting;
    }

    /** No line begins with a small kana or a mark of length, as books are set (JIS X 4051). */
    private static ULocale strict(Locale language) {
        return ULocale.forLocale(language).setKeywordValue("lb", "strict");
    }

    /**
     * @throws NoFontFor naming the whole paragraph
     */
    List<Line> lines(List<Run> runs, Setting setting, double width) {
        String text = Run.text(runs);
        try {
            Justification justification =
                    new Justification(justified && setting.running(), setting.size());
            Lines lines = new Lines(width, setting.hang(), runsLeft(text), justification);
            int start = 0;
            while (start <= text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                new Stretch(text, start, end, runs, setting, lines).fill();
                start = end + 1;
            }
            return lines.finished();
        } catch (NoFontFor missing) {
            throw missing.in(text.length() > 200 ? text.substring(0, 200) + "…" : text);
        }
    }

    /** An address in Latin letters inside an Arabic letter is read from the left all the same. */
    private boolean runsLeft(String text) {
        return rightToLeft && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Words between two breaks that the author set. */
    private final class Stretch {

        private final String text;
        private final int start;
        private final int end;
        private final List<Run> runs;
        private final Setting setting;
        private final Lines lines;
        private final @Nullable Bidi directions;
        private int run;
        private int runStart;
        private int runEnd;

        Stretch(String text, int start, int end, List<Run> runs, Setting setting, Lines lines) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.runs = runs;
            this.setting = setting;
            this.lines = lines;
            String own = text.substring(start, end);
            directions =
                    Bidi.requiresBidi(own.toCharArray(), 0, own.length())
                            ? new Bidi(
                                    own,
                                    rightToLeft
                                            ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                            : Bidi.DIRECTION_LEFT_TO_RIGHT)
                            : null;
            runEnd = runs.isEmpty() ? 0 : runs.getFirst().text().length();
        }

        void fill() {
            breaks.setText(text.substring(start, end));
            int from = start;
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                if (!isMark(start + to) && !isWithinAddress(start + to)) {
                    word(from, start + to);
                    from = start + to;
                }
            }
            lines.end();
        }

        /** A mark stays with the word that it stands behind, also behind a full stop. */
        private boolean isMark(int at) {
            return at < end && Note.isMark(text.charAt(at)) && text.charAt(at - 1) != ' ';
        }

        /** "https://" says nothing at the end of a line. */
        private boolean isWithinAddress(int at) {
            return at < end && at - start > 2 && text.startsWith("://", at - 3);
        }

        private void word(int from, int to) {
            int wordEnd = to;
            while (wordEnd > from && text.charAt(wordEnd - 1) == ' ') {
                wordEnd--;
            }
            lean(from, to);
            if (wordEnd - from > LONGEST_WORD) {
                cut(from, wordEnd, LONGEST_WORD / 2);
            } else {
                put(from, wordEnd);
            }
            for (Piece space : pieces(wordEnd, to)) {
                lines.add(space, false);
            }
            if (wordEnd == to
                    && to < end
                    && Justification.opensBetween(text.charAt(to - 1), text.charAt(to))) {
                lines.mayOpen();
            }
        }

        /** A short word begins the line that the word behind it would begin. */
        private void lean(int from, int to) {
            int together = shortWords.leaningEnd(text, from, to, end);
            if (together > from
                    && !lines.wouldGape()
                    && lines.wouldBreak(width(pieces(from, together)))) {
                lines.endFull();
            }
        }

        private void put(int from, int to) {
            List<Piece> pieces = pieces(from, to);
            double width = width(pieces);
            if (lines.wouldBreak(width)) {
                int rest = part(from, to);
                if (rest > from) {
                    put(rest, to);
                    return;
                }
                lines.endFull();
            }
            if (width > lines.available() && to - from > 1) {
                cut(from, to, (to - from) / 2);
            } else {
                pieces.forEach(piece -> lines.add(piece, true));
            }
        }

        /** Ends the line with as much of a word as fits, and answers where the rest begins. */
        private int part(int from, int to) {
            boolean possible =
                    parting != null && setting.running() && directions == null && to < end;
            if (!possible || !lines.wantPart() || linked(from, to)) {
                return from;
            }
            int[] places = parting.places(text, from, to);
            for (int i = places.length - 1; i >= 0; i--) {
                int at = from + places[i];
                List<Piece> pieces = new ArrayList<>(pieces(from, at));
                pieces.add(hyphen());
                if (!lines.wouldBreak(width(pieces))) {
                    pieces.forEach(piece -> lines.add(piece, true));
                    lines.endParted();
                    return at;
                }
            }
            return from;
        }

        /** Who reads the file without its lines finds no hyphen (ISO 32000-1, 14.8.2.2.3). */
        private Piece hyphen() {
            Run own = runs.get(run);
            Style style = setting.style().with(own.strong(), own.emphasis());
            GlyphRun glyph = shaper.shape("-", style, false).getFirst();
            double width = glyph.width() * setting.size() / 1000;
            return new Piece(glyph.standingFor("\u00ad"), width, 0, run);
        }

        private boolean linked(int from, int to) {
            for (int at = from; at < to; at = runEnd) {
                findRun(at);
                if (runs.get(run).link() != null) {
                    return true;
                }
            }
            return false;
        }

        /** Between characters as readers see them, never within one. */
        private void cut(int from, int to, int length) {
            int at = from;
            while (at < to) {
                int next = to - at <= length ? to : characterEnd(at, at + length, to);
                if (at == from && next == to) {
                    pieces(at, to).forEach(piece -> lines.add(piece, true));
                } else {
                    put(at, next);
                }
                at = next;
            }
        }

        private int characterEnd(int from, int wanted, int to) {
            characters.setText(text.substring(from, Math.min(to, wanted + LONGEST_WORD)));
            int end = characters.following(wanted - from - 1);
            return end == BreakIterator.DONE ? to : from + end;
        }

        private static double width(List<Piece> pieces) {
            return pieces.stream().mapToDouble(Piece::width).sum();
        }

        /** Parts of one run, one direction and one typeface each. */
        private List<Piece> pieces(int from, int to) {
            List<Piece> pieces = new ArrayList<>(1);
            int at = from;
            while (at < to) {
                findRun(at);
                int level = level(at);
                int next = at + 1;
                while (next < to && next < runEnd && level(next) == level) {
                    next++;
                }
                shape(at, next, level, pieces);
                at = next;
            }
            return pieces;
        }

        private void shape(int from, int to, int level, List<Piece> into) {
            Run own = runs.get(run);
            List<GlyphRun> shaped =
                    shaper.shape(
                            text.substring(from, to),
                            setting.style().with(own.strong(), own.emphasis()),
                            level % 2 == 1);
            for (GlyphRun each : shaped) {
                // Joiners alone have no glyph.
                if (each.glyphs().length > 0) {
                    double width = each.width() * setting.size() / 1000;
                    // Of characters that stand alone, programs make a word, unless told otherwise.
                    boolean parted = each.spelled() && each.text().indexOf('\u00a0') >= 0;
                    GlyphRun found =
                            parted ? each.foundAs(each.text().replace('\u00a0', ' ')) : each;
                    into.add(new Piece(found, width, level, run));
                }
            }
        }

        private int level(int at) {
            return directions == null ? 0 : directions.getLevelAt(at - start);
        }

        private void findRun(int at) {
            while (at >= runEnd) {
                run++;
                runStart = runEnd;
                runEnd += runs.get(run).text().length();
            }
            while (at < runStart) {
                run--;
                runEnd = runStart;
                runStart -= runs.get(run).text().length();
            }
        }
    }
}
