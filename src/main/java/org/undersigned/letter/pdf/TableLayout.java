package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.Block;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.pdf.TableRows.Look;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.TaggedPdf;

/** Sets a table of the body. */
final class TableLayout {

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

    /** Each as wide as its words, if there is room; else longer cells wrap, but no word is cut. */
    private List<Column> columns(Column whole) {
        int count = table.heading().size();
        double room = whole.width() - TableRows.GUTTER * (count - 1);
        double[] least = new double[count];
        double[] more = new double[count];
        double free = room;
        double asked = 0;
        for (int i = 0; i < count; i++) {
            least[i] = Math.min(widestWord(i, whole), room / count);
            more[i] = Math.max(0, Math.min(widest(i, whole), room / Math.sqrt(count)) - least[i]);
            free -= least[i];
            asked += more[i];
        }
        double share = asked > free ? free / asked : 1;
        List<Column> columns = new ArrayList<>();
        double indent = whole.indent();
        for (int i = 0; i < count; i++) {
            double given = least[i] + more[i] * share;
            columns.add(new Column(indent, given + 0.1));
            indent += given + TableRows.GUTTER;
        }
        return columns;
    }

    private double widest(int column, Column whole) {
        return cells(column)
                .flatMap(cell -> flow.lines(cell, Setting.CELL_HEADING, whole).stream())
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
    }

    private double widestWord(int column, Column whole) {
        return cells(column)
                .flatMap(cell -> Stream.of(Run.text(cell).split("\\s+")))
                .map(word -> List.of(Run.plain(word)))
                .flatMap(word -> flow.lines(word, Setting.CELL_HEADING, whole).stream())
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
    }

    private Stream<List<Run>> cells(int column) {
        return Stream.concat(Stream.of(table.heading()), table.rows().stream())
                .map(row -> row.get(column));
    }

    void put(Element parent) throws IOException {
        TableRows rows =
                new TableRows(
                        pdf,
                        sheet,
                        flow,
                        Look.OF_BODY,
                        columns,
                        table.toEnd(),
                        table.heading(),
                        parent);
        for (List<List<Run>> row : table.rows()) {
            rows.put(row);
        }
        rows.end();
    }
}
