package org.undersigned.letter.docx;

import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import org.undersigned.letter.ColumnWidths;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.docx.Paragraphs.Place;

/**
 * Writes the table of an annex row by row. Its columns have widths, because Word would look through
 * all rows to find them.
 */
final class WordRows {

    private static final int LETTER = 95;
    private static final int MARGIN = 160;

    private final Xml out;
    private final Paragraphs paragraphs;
    private List<Part.Column> columns = List.of();
    private int[] widths = {};

    WordRows(Xml out, Paragraphs paragraphs) {
        this.out = out;
        this.paragraphs = paragraphs;
    }

    void begin(Part.Columns table) throws IOException {
        columns = table.columns();
        int margins = MARGIN * columns.size();
        widths =
                DoubleStream.of(ColumnWidths.of(columns, LETTER, WordTables.WIDTH - margins))
                        .mapToInt(width -> (int) width + MARGIN)
                        .toArray();
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"LetterTable\"/>");
        out.raw(paragraphs.isRightToLeft() ? "<w:bidiVisual/>" : "");
        out.raw("<w:tblW w:w=\"" + WordTables.WIDTH + "\" w:type=\"dxa\"/>");
        out.raw("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        out.raw("</w:tblGrid>");
        List<String> labels = columns.stream().map(Part.Column::label).toList();
        row("SupporterColumn", labels, "<w:tblHeader/>");
    }

    void put(Part.Row row) throws IOException {
        row("SupporterCell", row.cells(), "");
    }

    private void row(String style, List<String> cells, String more) throws IOException {
        out.raw("<w:tr><w:trPr><w:cantSplit/>" + more + "</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] + "\" w:type=\"dxa\"/></w:tcPr>");
            boolean figures = columns.get(i).figures();
            Place place = figures ? new Place("", "<w:jc w:val=\"end\"/>") : Place.OF_STYLE;
            paragraphs.put(style, place, List.of(Run.plain(cells.get(i))));
            out.raw("</w:tc>");
        }
        out.raw("</w:tr>\n");
    }

    /** Ends the table, if one is open. */
    void end() throws IOException {
        if (widths.length > 0) {
            out.raw("</w:tbl>\n");
            paragraphs.put("TableEnd", "");
            widths = new int[0];
        }
    }
}
