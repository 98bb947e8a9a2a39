package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Colour;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.Page;
import org.undersigned.letter.tagged.TaggedPdf;

/**
 * Sets the rows of a table, one below the other. Words wrap in their cells; a row is divided only
 * where no page holds it, and the heading stands above the rows of every page. Each page has its
 * own body, so that nothing of it needs to be remembered when it is full.
 */
final class TableRows {

    static final double GUTTER = 12;
    private static final Colour RULE = new Colour(0.79, 0.79, 0.83);

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final Look look;
    private final List<Column> columns;
    private final List<Boolean> toEnd;
    private final List<List<Run>> heading;
    private final Element table;
    private @Nullable Element body;
    private @Nullable Page page;
    private double top;

    /**
     * @param padding between a row and the rule below it
     */
    record Look(Setting cell, Setting heading, double padding) {
        static final Look OF_BODY = new Look(Setting.CELL, Setting.CELL_HEADING, 5);

        double leading() {
            return cell.leading();
        }
    }

    /** Begins a table with its heading. */
    TableRows(
            TaggedPdf pdf,
            Sheet sheet,
            Flow flow,
            Look look,
            List<Column> columns,
            List<Boolean> toEnd,
            List<List<Run>> heading,
            Element parent)
            throws IOException {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        this.look = look;
        this.columns = columns;
        this.toEnd = toEnd;
        this.heading = heading;
        table = pdf.open("Table", parent);
        sheet.need(2 * look.leading() + 2 * look.padding());
        Element head = pdf.open("THead", table);
        put(head, heading, true);
        pdf.close(head);
    }

    /** Answers the first cell. */
    Element put(List<List<Run>> cells) throws IOException {
        List<List<Line>> lines = lines(cells, false);
        Set<Integer> notes = notes(lines, cells);
        if (height(lines) * look.leading() + look.padding() > sheet.room(notes)) {
            turn();
        }
        if (body == null || page != sheet.page()) {
            endBody();
            body = pdf.open("TBody", table);
            page = sheet.page();
        }
        sheet.take(notes);
        return put(body, cells, lines, false);
    }

    /** Where the last row began, in points from the lower edge. */
    double top() {
        return top;
    }

    void end() throws IOException {
        endBody();
        pdf.close(table);
    }

    private void endBody() throws IOException {
        if (body != null) {
            pdf.close(body);
        }
    }

    private void put(Element section, List<List<Run>> cells, boolean head) throws IOException {
        put(section, cells, lines(cells, head), head);
    }

    private Element put(
            Element section, List<List<Run>> cells, List<List<Line>> lines, boolean head)
            throws IOException {
        int height = height(lines);
        top = sheet.down(0);
        Element row = pdf.open("TR", section);
        List<Element> open = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            open.add(head ? pdf.openColumnHeading(row) : pdf.open("TD", row));
        }
        for (int drawn = 0; drawn < height; ) {
            int fit = (int) ((sheet.room() - look.padding()) / look.leading());
            int take = Math.min(Math.max(1, fit), height - drawn);
            for (int i = 0; i < cells.size(); i++) {
                List<Line> all = lines.get(i);
                List<Line> here =
                        all.subList(
                                Math.min(drawn, all.size()), Math.min(drawn + take, all.size()));
                flow.beside(
                        open.get(i), here, ended(cells.get(i)), setting(i, head), columns.get(i));
            }
            sheet.down(take * look.leading());
            drawn += take;
            if (drawn < height) {
                turn();
            }
        }
        for (Element cell : open) {
            pdf.close(cell);
        }
        pdf.close(row);
        rule();
        return open.getFirst();
    }

    private static int height(List<List<Line>> lines) {
        int height = 0;
        for (List<Line> cell : lines) {
            height = Math.max(height, cell.size());
        }
        return height;
    }

    private static Set<Integer> notes(List<List<Line>> lines, List<List<Run>> cells) {
        Set<Integer> notes = new LinkedHashSet<>(0);
        for (int i = 0; i < cells.size(); i++) {
            notes.addAll(Flow.notes(lines.get(i), ended(cells.get(i))));
        }
        return notes;
    }

    private void turn() throws IOException {
        if (sheet.atTop()) {
            return;
        }
        sheet.turn();
        List<List<Line>> lines = lines(heading, true);
        for (int i = 0; i < lines.size(); i++) {
            flow.besideAgain(lines.get(i), setting(i, true), columns.get(i));
        }
        sheet.down(height(lines) * look.leading());
        rule();
    }

    private List<List<Line>> lines(List<List<Run>> cells, boolean head) {
        List<List<Line>> lines = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            lines.add(flow.lines(ended(cells.get(i)), setting(i, head), columns.get(i)));
        }
        return lines;
    }

    /** Nobody sees the space, but without it programs join the last word to the next cell's. */
    private static List<Run> ended(List<Run> cell) {
        return Stream.concat(cell.stream(), Stream.of(Run.plain(" "))).toList();
    }

    private Setting setting(int column, boolean head) {
        return (head ? look.heading() : look.cell()).toEnd(toEnd.get(column));
    }

    private void rule() {
        sheet.page().beginArtifact();
        sheet.page().colour(RULE);
        double right = columns.getLast().indent() + columns.getLast().width();
        double width = right - columns.getFirst().indent();
        Column whole = new Column(columns.getFirst().indent(), width);
        double y = sheet.down(look.padding()) + 1;
        sheet.page().fill(flow.start(width, whole, false), y, width, 0.5);
        sheet.page().end();
    }
}
