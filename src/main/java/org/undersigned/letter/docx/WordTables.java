package org.undersigned.letter.docx;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.Block;
import org.undersigned.letter.Run;
import org.undersigned.letter.docx.Paragraphs.Place;

/** Writes tables of the body; their heading is repeated where they go on to another page. */
final class WordTables {

    /** Between the margins, in twentieths of a point. */
    static final int WIDTH = 9186;

    private final Xml out;
    private final Paragraphs paragraphs;

    WordTables(Xml out, Paragraphs paragraphs) {
        this.out = out;
        this.paragraphs = paragraphs;
    }

    void put(Block.Table table) throws IOException {
        int columns = table.heading().size();
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"LetterTable\"/>");
        out.raw(paragraphs.isRightToLeft() ? "<w:bidiVisual/>" : "");
        out.raw("<w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < columns; i++) {
            out.raw("<w:gridCol w:w=\"" + WIDTH / columns + "\"/>");
        }
        out.raw("</w:tblGrid>");
        row("TableHeading", table.heading(), table.toEnd(), "<w:tblHeader/>");
        for (List<List<Run>> row : table.rows()) {
            row("TableText", row, table.toEnd(), "");
        }
        out.raw("</w:tbl>\n");
        paragraphs.put("TableEnd", "");
    }

    private void row(String style, List<List<Run>> cells, List<Boolean> toEnd, String more)
            throws IOException {
        out.raw("<w:tr><w:trPr><w:cantSplit/>" + more + "</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
            Place place = toEnd.get(i) ? new Place("", "<w:jc w:val=\"end\"/>") : Place.OF_STYLE;
            paragraphs.put(style, place, cells.get(i));
            out.raw("</w:tc>");
        }
        out.raw("</w:tr>\n");
    }
}
