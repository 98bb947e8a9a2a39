package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.ColumnWidths;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.pdf.TableRows.Look;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.TaggedPdf;

/** Sets supporters as rows across the whole width, whatever the width of each is going to be. */
final class AnnexTable {

    private static final Look LOOK = new Look(Setting.ANNEX_CELL, Setting.ANNEX_COLUMN, 4);

    /** Of most letters of most scripts. */
    private static final double LETTER = 0.53 * Setting.ANNEX_CELL.size();

    private final TableRows rows;

    AnnexTable(TaggedPdf pdf, Sheet sheet, Flow flow, Element parent, Part.Columns columns)
            throws IOException {
        rows =
                new TableRows(
                        pdf,
                        sheet,
                        flow,
                        LOOK,
                        places(columns.columns()),
                        columns.columns().stream().map(Part.Column::figures).toList(),
                        columns.columns().stream().map(it -> cell(it.label())).toList(),
                        parent);
    }

    private static List<Column> places(List<Part.Column> columns) {
        double room = Sheet.WIDTH - TableRows.GUTTER * (columns.size() - 1);
        List<Column> places = new ArrayList<>();
        double indent = 0;
        for (double width : ColumnWidths.of(columns, LETTER, room)) {
            places.add(new Column(indent, width));
            indent += width + TableRows.GUTTER;
        }
        return places;
    }

    /** Answers what a bookmark can lead to. */
    Element put(Part.Row row) throws IOException {
        return rows.put(row.cells().stream().map(AnnexTable::cell).toList());
    }

    /** Where the last row began, in points from the lower edge. */
    double top() {
        return rows.top();
    }

    void end() throws IOException {
        rows.end();
    }

    private static List<Run> cell(String words) {
        return List.of(Run.plain(words));
    }
}
