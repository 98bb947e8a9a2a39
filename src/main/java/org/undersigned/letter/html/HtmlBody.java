package org.undersigned.letter.html;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.Block;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.Note;
import org.undersigned.letter.Run;

/** Writes the body of a letter as HTML. */
final class HtmlBody {

    private final Markup out;
    private final HeadingLevels levels;

    HtmlBody(Markup out, HeadingLevels levels) {
        this.out = out;
        this.levels = levels;
    }

    void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading it -> {
                    int level = levels.next(it.level() + 1);
                    out.raw("<h" + level + ">");
                    runs(it.runs());
                    out.raw("</h" + level + ">\n");
                }
                case Block.Paragraph it -> {
                    out.raw("<p>");
                    runs(it.runs());
                    out.raw("</p>\n");
                }
                case Block.SectionBreak _ ->
                        out.raw("<p class=\"letter-break\">")
                                .words(Block.SectionBreak.MARK)
                                .raw("</p>\n");
                case Block.Quotation it -> quotation(it);
                case Block.Listing it -> listing(it);
                case Block.Table it -> table(it);
            }
        }
    }

    private void quotation(Block.Quotation quotation) throws IOException {
        boolean attributed = !quotation.attribution().isEmpty();
        out.raw(attributed ? "<figure class=\"letter-quotation\">\n" : "");
        out.raw("<blockquote>\n");
        blocks(quotation.blocks());
        out.raw("</blockquote>\n");
        if (attributed) {
            out.raw("<figcaption>");
            runs(quotation.attribution());
            out.raw("</figcaption>\n</figure>\n");
        }
    }

    /** Words with links, for a line outside the body. */
    void line(String name, List<Run> runs) throws IOException {
        out.raw("<p class=\"" + name + "\">");
        runs(runs);
        out.raw("</p>\n");
    }

    void notes(List<Note> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        out.raw("<div class=\"letter-notes\">\n");
        for (Note note : notes) {
            out.raw("<p>");
            runs(note.line());
            out.raw("</p>\n");
        }
        out.raw("</div>\n");
    }

    /**
     * Markers are words of the letter, copied and mailed with it; the roles say "list" without a
     * browser adding markers of its own where the stylesheet does not reach.
     */
    private void listing(Block.Listing listing) throws IOException {
        out.raw("<div class=\"letter-list\" role=\"list\">\n");
        for (Block.Item item : listing.items()) {
            out.raw("<div class=\"letter-item\" role=\"listitem\"><span class=\"letter-marker\">");
            out.words(item.marker()).raw("</span> <div class=\"letter-item-body\">\n");
            blocks(item.blocks());
            out.raw("</div></div>\n");
        }
        out.raw("</div>\n");
    }

    private void table(Block.Table table) throws IOException {
        out.raw("<div class=\"letter-table\"><table>\n<thead>\n");
        row("th scope=\"col\"", "th", table.heading(), table.toEnd());
        out.raw("</thead>\n<tbody>\n");
        for (List<List<Run>> row : table.rows()) {
            row("td", "td", row, table.toEnd());
        }
        out.raw("</tbody>\n</table></div>\n");
    }

    private void row(String start, String end, List<List<Run>> cells, List<Boolean> toEnd)
            throws IOException {
        out.raw("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            out.raw("<" + start).raw(toEnd.get(i) ? " class=\"letter-figure\">" : ">");
            runs(cells.get(i));
            out.raw("</" + end + ">");
        }
        out.raw("</tr>\n");
    }

    private void runs(List<Run> runs) throws IOException {
        for (Run run : runs) {
            if (run.link() != null) {
                out.raw("<a href=\"").words(run.link()).raw("\" rel=\"noreferrer\">");
            }
            out.raw(run.strong() ? "<strong>" : "").raw(run.emphasis() ? "<em>" : "");
            out.lines(run.text());
            out.raw(run.emphasis() ? "</em>" : "").raw(run.strong() ? "</strong>" : "");
            if (run.link() != null) {
                out.raw("</a>");
            }
        }
    }
}
