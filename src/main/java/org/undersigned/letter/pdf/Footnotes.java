package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Note;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.TaggedPdf;

/**
 * Puts each note at the foot of the page that first points to it; what a page cannot hold goes on
 * at the foot of the next. Aloud they are read where the letter has its notes.
 */
final class Footnotes implements Sheet.Foot {

    private static final double ABOVE = 12;
    private static final double BELOW_RULE = 4;
    private static final double RULE = 60;
    private static final double LEADING = Setting.NOTE.leading();

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final Element all;
    private final Map<Integer, Footnote> waiting = new HashMap<>();
    private final Deque<Footnote> here = new ArrayDeque<>();

    Footnotes(TaggedPdf pdf, Sheet sheet, Flow flow, List<Note> notes) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        all = pdf.openAside("Sect", pdf.document());
        for (Note note : notes) {
            List<Line> lines = flow.lines(note.line(), Setting.NOTE, Column.FULL);
            waiting.put(note.number(), new Footnote(note, lines));
        }
    }

    /** A note of which some lines may have been drawn. */
    private final class Footnote {

        private final Note note;
        private final List<Line> lines;
        private final Element element;
        private int drawn;

        Footnote(Note note, List<Line> lines) {
            this.note = note;
            this.lines = lines;
            element = pdf.openNote(note.number(), all);
        }

        int left() {
            return lines.size() - drawn;
        }

        void put(int most) throws IOException {
            List<Run> runs = note.line();
            int to = drawn + Math.min(most, left());
            flow.put(element, lines.subList(drawn, to), runs, Setting.NOTE, drawn > 0);
            drawn = to;
            if (left() == 0) {
                pdf.close(element);
            }
        }
    }

    @Override
    public double height(Collection<Integer> more) {
        int lines = here.stream().mapToInt(Footnote::left).sum();
        for (Integer number : more) {
            Footnote note = waiting.get(number);
            lines += note == null ? 0 : note.left();
        }
        return lines == 0 ? 0 : Math.min(ABOVE + BELOW_RULE + lines * LEADING, Sheet.HEIGHT / 2);
    }

    @Override
    public void take(Collection<Integer> notes) {
        for (Integer number : notes) {
            Footnote note = waiting.remove(number);
            if (note != null) {
                here.add(note);
            }
        }
    }

    @Override
    public void put() throws IOException {
        double room = height(List.of()) - ABOVE - BELOW_RULE + 0.01;
        sheet.down(ABOVE);
        sheet.page().beginArtifact();
        sheet.page().colour(Setting.NOTE.colour());
        sheet.page().fill(flow.start(RULE, Column.FULL, false), sheet.down(0), RULE, 0.5);
        sheet.page().end();
        sheet.down(BELOW_RULE);
        for (int fit = (int) (room / LEADING); fit > 0 && !here.isEmpty(); ) {
            Footnote note = here.getFirst();
            int lines = Math.min(fit, note.left());
            note.put(lines);
            fit -= lines;
            if (note.left() == 0) {
                here.removeFirst();
            }
        }
    }

    /** Here they are read aloud. */
    void place(Element parent) {
        pdf.place(all, parent);
    }

    @Override
    public void end() throws IOException {
        pdf.close(all);
    }
}
