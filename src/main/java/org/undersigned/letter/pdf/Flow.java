package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Line.Word;
import org.undersigned.letter.tagged.Colour;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.Page;
import org.undersigned.letter.tagged.TaggedPdf;
import org.undersigned.letter.typeface.GlyphRun;

/** Lets paragraphs run down the sheet and on to the next, tagged as what they are. */
final class Flow {

    private static final Colour LINK = new Colour(0.07, 0.24, 0.55);

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final LineBreaker breaker;
    private final boolean rightToLeft;

    Flow(TaggedPdf pdf, Sheet sheet, LineBreaker breaker, boolean rightToLeft) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.breaker = breaker;
        this.rightToLeft = rightToLeft;
    }

    /** A column of text: how far it is set in from the margin where lines start, and its width. */
    record Column(double indent, double width) {
        static final Column FULL = new Column(0, Sheet.WIDTH);

        Column inside(double more) {
            return new Column(indent + more, width - more);
        }

        Column narrower(double atEachSide) {
            return new Column(indent + atEachSide, width - 2 * atEachSide);
        }
    }

    double height(String text, Setting setting, Column column) {
        return lines(List.of(Run.plain(text)), setting, column).size() * setting.leading();
    }

    List<Line> lines(List<Run> runs, Setting setting, Column column) {
        return breaker.lines(runs, setting, column.width());
    }

    /** A paragraph of plain words in an element of its own. */
    void put(String tag, Element parent, String text, Setting setting) throws IOException {
        put(tag, parent, List.of(Run.plain(text)), setting, Column.FULL, 0);
    }

    /**
     * A paragraph in an element of its own.
     *
     * @param keep height of what must stand on the same page as the paragraph's end
     */
    void put(
            String tag, Element parent, List<Run> runs, Setting setting, Column column, double keep)
            throws IOException {
        Element element = pdf.open(tag, parent);
        fill(element, runs, setting, column, keep);
        pdf.close(element);
    }

    /** A heading, which stands among the bookmarks too. */
    void heading(
            int level, Element parent, List<Run> runs, Setting setting, Column column, double keep)
            throws IOException {
        String title =
                Run.text(runs.stream().filter(it -> it.note() == 0).toList()).replace('\n', ' ');
        Element element = pdf.open("H" + level, parent);
        fill(element, runs, setting, column, keep);
        double top = sheet.down(0) + height(title, setting, column);
        pdf.bookmark(element, level, title, top);
        pdf.close(element);
    }

    /** A paragraph in an element that is open. */
    void fill(Element element, List<Run> runs, Setting setting, Column column, double keep)
            throws IOException {
        List<Line> lines = lines(runs, setting, column);
        Map<Integer, Element> links = new HashMap<>();
        int drawn = 0;
        while (drawn < lines.size()) {
            int take = fitting(lines.subList(drawn, lines.size()), runs, setting.leading(), keep);
            sheet.take(notes(lines.subList(drawn, drawn + take), runs));
            for (Line line : lines.subList(drawn, drawn + take)) {
                draw(
                        element,
                        line,
                        runs,
                        setting,
                        column,
                        drawn > 0 || line != lines.getFirst(),
                        links);
            }
            drawn += take;
            if (drawn < lines.size()) {
                sheet.turn();
            }
        }
        for (Element link : links.values()) {
            pdf.close(link);
        }
    }

    /**
     * How many lines go on this page with the notes that they point to; no line is left alone at
     * its foot or at the next one's head, and no word begins on one and ends on the other.
     */
    private int fitting(List<Line> lines, List<Run> runs, double leading, double keep) {
        List<Integer> notes = new ArrayList<>(0);
        double room = sheet.room();
        int fit = 0;
        while (fit < lines.size()) {
            if (addNotes(lines.get(fit), runs, notes)) {
                room = sheet.room(notes);
            }
            if ((fit + 1) * leading > room + 0.01) {
                break;
            }
            fit++;
        }
        if (fit == lines.size() && fit * leading + keep <= room + 0.01) {
            return fit;
        }
        int take = Math.min(fit, lines.size() - 2);
        while (take > 0 && lines.get(take - 1).parted()) {
            take--;
        }
        if (take >= 2) {
            return take;
        }
        return sheet.atTop() ? Math.max(1, fit) : 0;
    }

    private static boolean addNotes(Line line, List<Run> runs, List<Integer> notes) {
        int before = notes.size();
        for (Word word : line.words()) {
            int note = runs.get(word.piece().run()).note();
            if (note > 0 && !notes.contains(note)) {
                notes.add(note);
            }
        }
        return notes.size() > before;
    }

    /** The notes that some lines point to. */
    static List<Integer> notes(List<Line> lines, List<Run> runs) {
        List<Integer> notes = new ArrayList<>(0);
        lines.forEach(line -> addNotes(line, runs, notes));
        return notes;
    }

    /**
     * Lines for which there is room.
     *
     * @param goesOn whether they are not the first of their paragraph
     */
    void put(Element element, List<Line> lines, List<Run> runs, Setting setting, boolean goesOn)
            throws IOException {
        Map<Integer, Element> links = new HashMap<>();
        for (Line line : lines) {
            boolean hanging = goesOn || line != lines.getFirst();
            draw(element, line, runs, setting, Column.FULL, hanging, links);
        }
        for (Element link : links.values()) {
            pdf.close(link);
        }
    }

    /** Draws lines that stand side by side with others, and goes back up to where they begin. */
    void beside(Element element, List<Line> lines, List<Run> runs, Setting setting, Column column)
            throws IOException {
        Map<Integer, Element> links = new HashMap<>();
        for (Line line : lines) {
            draw(element, line, runs, setting, column, false, links);
        }
        for (Element link : links.values()) {
            pdf.close(link);
        }
        sheet.down(-lines.size() * setting.leading());
    }

    /** The same as decoration, for a heading that was read before. */
    void besideAgain(List<Line> lines, Setting setting, Column column) {
        Page page = sheet.page();
        for (Line line : lines) {
            double y = sheet.down(setting.leading()) + setting.leading() * 0.28;
            double x = start(line.width(), column, setting.toEnd());
            page.beginHeader();
            page.colour(setting.colour());
            for (Word word : line.words()) {
                page.show(List.of(word.piece().glyphs()), setting.size(), x + word.x(), y);
            }
            page.end();
        }
        sheet.down(-lines.size() * setting.leading());
    }

    private void draw(
            Element element,
            Line line,
            List<Run> runs,
            Setting setting,
            Column column,
            boolean hanging,
            Map<Integer, Element> links)
            throws IOException {
        double y = sheet.down(setting.leading()) + setting.leading() * 0.28;
        double hang = hanging ? setting.hang() : 0;
        double x = start(line.width(), column.inside(hang), setting.toEnd());
        List<Word> words = rightToLeft ? guarded(line.words()) : line.words();
        int from = 0;
        while (from < words.size()) {
            int run = words.get(from).piece().run();
            int to = from + 1;
            while (to < words.size() && sameLink(runs, words.get(to).piece().run(), run)) {
                to++;
            }
            List<Word> together = words.subList(from, to);
            @Nullable String target = runs.get(run).link();
            if (runs.get(run).note() > 0) {
                Element reference = pdf.open("Reference", element);
                show(reference, together, setting, setting.colour(), x, y);
                pdf.close(reference);
            } else if (target == null) {
                show(element, together, setting, setting.colour(), x, y);
            } else {
                Element link = links.get(run);
                if (link == null) {
                    link = pdf.open("Link", element);
                    links.put(run, link);
                }
                show(link, together, setting, LINK, x, y);
                makeLink(link, target, together, x, y, setting.size());
            }
            from = to;
        }
    }

    /** Where words from the left stand among others, marks at both ends tell where they end. */
    private static List<Word> guarded(List<Word> words) {
        List<Word> guarded = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean first = i == 0 || words.get(i - 1).piece().level() != word.piece().level();
            boolean last =
                    i == words.size() - 1
                            || words.get(i + 1).piece().level() != word.piece().level();
            guarded.add(
                    word.piece().level() == 2 && (first || last)
                            ? new Word(word.piece().between(first, last), word.x())
                            : word);
        }
        return guarded;
    }

    private void makeLink(
            Element link, String target, List<Word> words, double x, double y, double size)
            throws IOException {
        double left = words.stream().mapToDouble(Word::x).min().orElse(0);
        double right =
                words.stream().mapToDouble(word -> word.x() + word.piece().width()).max().orElse(0);
        sheet.page().link(link, target, x + left, y - 3, right - left, size + 2);
    }

    private static boolean sameLink(List<Run> runs, int one, int other) {
        return one == other || isPlain(runs.get(one)) && isPlain(runs.get(other));
    }

    private static boolean isPlain(Run run) {
        return run.link() == null && run.note() == 0;
    }

    /** Figures alone would run from the left even where everything else does not. */
    String directed(String figures) {
        return rightToLeft ? "\u200f" + figures : figures;
    }

    /** Where a line of that width begins. */
    double start(double width, Column column, boolean toEnd) {
        double left =
                rightToLeft
                        ? Sheet.LEFT + Sheet.WIDTH - column.indent() - column.width()
                        : Sheet.LEFT + column.indent();
        return toEnd == rightToLeft ? left : left + column.width() - width;
    }

    private void show(
            Element element, List<Word> words, Setting setting, Colour colour, double x, double y) {
        Page page = sheet.page();
        page.begin(element);
        page.colour(colour);
        int from = 0;
        while (from < words.size()) {
            int to = from + 1;
            List<GlyphRun> glyphs = new ArrayList<>();
            glyphs.add(words.get(from).piece().glyphs());
            while (to < words.size() && words.get(to - 1).meets(words.get(to))) {
                glyphs.add(words.get(to).piece().glyphs());
                to++;
            }
            page.show(glyphs, setting.size(), x + words.get(from).x(), y);
            from = to;
        }
        page.end();
    }
}
