package org.undersigned.letter.html;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.Part;

/** Writes the table of an annex row by row. */
final class HtmlRows {

    static final String END = "</tbody>\n</table></div>\n";

    private final Markup out;
    private List<Part.Column> columns = List.of();

    HtmlRows(Markup out) {
        this.out = out;
    }

    void begin(Part.Columns table) throws IOException {
        columns = table.columns();
        out.raw("<div class=\"letter-table letter-supporters\"><table>\n<thead>\n");
        row("th scope=\"col\"", "th", columns.stream().map(Part.Column::label).toList());
        out.raw("</thead>\n<tbody>\n");
    }

    void put(Part.Row row) throws IOException {
        row("td", "td", row.cells());
    }

    private void row(String start, String end, List<String> cells) throws IOException {
        out.raw("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            boolean figures = columns.get(i).figures();
            out.raw("<" + start).raw(figures ? " class=\"letter-figure\">" : ">");
            out.words(cells.get(i)).raw("</" + end + ">");
        }
        out.raw("</tr>\n");
    }
}
