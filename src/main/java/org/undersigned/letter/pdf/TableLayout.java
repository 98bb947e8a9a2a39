package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.letter.Block;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Colour;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.TaggedPdf;

/**
 * Sets a table of the body. Words wrap in their cells; a row is divided only where no page holds
 * it, and the heading stands above the rows of every page.
 */
final class TableLayout {

    private static final double GUTTER = 12;
    private static final double PADDING = 5;
    private static final double LEADING = Setting.CELL.leading();
    private static final Colour RULE = new Colour(0.79, 0.79, 0.83);

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final Block.Table table;
    private final List<Column> columns;

    TableLayout(TaggedPdf pdf, Sheet sheet, Flow flow, Block.Table table, Column column) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        this.table = table;
        this.columns = columns(column);
    }

    /** Each as wide as its words, if there is room; else in proportion to them. */
    private List<Column> columns(Column whole) {
        int count = table.heading().size();
        double room = whole.width() - GUTTER * (count - 1);
        double[] wanted = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            wanted[i] = Math.min(widest(i, whole), room / Math.sqrt(count));
            sum += wanted[i];
        }
        List<Column> columns = new ArrayList<>();
        double indent = whole.indent();
        for (double width : wanted) {
            double given = sum > room ? width * room / sum : width;
            columns.add(new Column(indent, given + 0.1));
            indent += given + GUTTER;
        }
        return columns;
    }

    private double widest(int column, Column whole) {
        return Stream.concat(Stream.of(table.heading()), table.rows().stream())
                .map(row -> row.get(column))
                .flatMap(cell -> flow.lines(cell, Setting.CELL_HEADING, whole).stream())
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
    }

    void put(Element parent) throws IOException {
        Element element = pdf.open("Table", parent);
        Element head = pdf.open("THead", element);
        sheet.need(2 * LEADING + 2 * PADDING);
        row(head, table.heading(), true);
        pdf.close(head);
        Element body = pdf.open("TBody", element);
        for (List<List<Run>> row : table.rows()) {
            row(body, row, false);
        }
        pdf.close(body);
        pdf.close(element);
    }

    private void row(Element section, List<List<Run>> cells, boolean heading) throws IOException {
        List<List<Line>> lines = lines(cells, heading);
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        Set<Integer> notes = notes(lines, cells);
        if (height * LEADING + PADDING > sheet.room(notes)) {
            turn(heading);
        }
        sheet.take(notes);
        Element row = pdf.open("TR", section);
        List<Element> open = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            open.add(heading ? pdf.openColumnHeading(row) : pdf.open("TD", row));
        }
        for (int drawn = 0; drawn < height; ) {
            int fit = (int) ((sheet.room() - PADDING) / LEADING);
            int take = Math.min(Math.max(1, fit), height - drawn);
            for (int i = 0; i < cells.size(); i++) {
                List<Line> all = lines.get(i);
                List<Line> here =
                        all.subList(
                                Math.min(drawn, all.size()), Math.min(drawn + take, all.size()));
                flow.beside(
                        open.get(i),
                        here,
                        ended(cells.get(i)),
                        setting(i, heading),
                        columns.get(i));
            }
            sheet.down(take * LEADING);
            drawn += take;
            if (drawn < height) {
                turn(heading);
            }
        }
        for (Element cell : open) {
            pdf.close(cell);
        }
        pdf.close(row);
        rule();
    }

    private static Set<Integer> notes(List<List<Line>> lines, List<List<Run>> cells) {
        Set<Integer> notes = new LinkedHashSet<>(0);
        for (int i = 0; i < cells.size(); i++) {
            notes.addAll(Flow.notes(lines.get(i), ended(cells.get(i))));
        }
        return notes;
    }

    private void turn(boolean heading) throws IOException {
        if (sheet.atTop()) {
            return;
        }
        sheet.turn();
        if (!heading) {
            List<List<Line>> lines = lines(table.heading(), true);
            for (int i = 0; i < lines.size(); i++) {
                flow.besideAgain(lines.get(i), setting(i, true), columns.get(i));
            }
            sheet.down(lines.stream().mapToInt(List::size).max().orElse(0) * LEADING);
            rule();
        }
    }

    private List<List<Line>> lines(List<List<Run>> cells, boolean heading) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(flow.lines(ended(cells.get(i)), setting(i, heading), columns.get(i)));
        }
        return lines;
    }

    /** Nobody sees the space, but without it programs join the last word to the next cell's. */
    private static List<Run> ended(List<Run> cell) {
        return Stream.concat(cell.stream(), Stream.of(Run.plain(" "))).toList();
    }

    private Setting setting(int column, boolean heading) {
        Setting setting = heading ? Setting.CELL_HEADING : Setting.CELL;
        return setting.toEnd(table.toEnd().get(column));
    }

    private void rule() {
        sheet.page().beginArtifact();
        sheet.page().colour(RULE);
        double right = columns.getLast().indent() + columns.getLast().width();
        double width = right - columns.getFirst().indent();
        Column whole = new Column(columns.getFirst().indent(), width);
        sheet.page().fill(flow.start(width, whole, false), sheet.down(PADDING) + 1, width, 0.5);
        sheet.page().end();
    }
}
