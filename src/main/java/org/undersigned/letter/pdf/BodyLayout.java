package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.Block;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.TaggedPdf;

/** Sets the body: headings, paragraphs, lists and quotations. */
final class BodyLayout {

    private static final double BETWEEN = 8;
    private static final double TIGHT = 3;
    private static final double NUMBER = 18;
    private static final double BULLET = 13;
    private static final double QUOTED = 22;

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final HeadingLevels levels;
    private double between = BETWEEN;

    BodyLayout(TaggedPdf pdf, Sheet sheet, Flow flow, HeadingLevels levels) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        this.levels = levels;
    }

    /**
     * @param keep height of what must stand on the page where the body ends
     */
    void put(Element parent, List<Block> blocks, double keep) throws IOException {
        put(parent, blocks, Setting.TEXT, Column.FULL, keep);
    }

    private void put(
            Element parent, List<Block> blocks, Setting setting, Column column, double keep)
            throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            double after = i == blocks.size() - 1 ? keep : 0;
            switch (blocks.get(i)) {
                case Block.Heading it -> heading(parent, it, column);
                case Block.Paragraph it -> {
                    flow.put("P", parent, it.runs(), setting, column, after);
                    sheet.gap(between);
                }
                case Block.SectionBreak _ -> {
                    double next = i == blocks.size() - 2 ? keep : 0;
                    double ahead = after > 0 ? after : BETWEEN + 2 * setting.leading() + next;
                    mark(parent, Block.SectionBreak.MARK, column, ahead);
                }
                case Block.Quotation it -> {
                    Element quote = pdf.open("BlockQuote", parent);
                    Column narrower =
                            column.width() > 4 * QUOTED ? column.narrower(QUOTED) : column;
                    double under = attribution(it, narrower);
                    put(quote, it.blocks(), Setting.QUOTATION, narrower, after + under);
                    pdf.close(quote);
                    attribute(parent, it, narrower, after);
                }
                case Block.Listing it -> listing(parent, it, setting, column, after);
                case Block.Table it -> {
                    new TableLayout(pdf, sheet, flow, it, column).put(parent);
                    sheet.gap(BETWEEN);
                }
            }
        }
    }

    /** A few signs in the middle of the column. */
    void mark(Element parent, String signs, Column column, double keep) throws IOException {
        List<Run> mark = List.of(Run.plain(signs.replace(' ', '\u00a0')));
        double width = flow.lines(mark, Setting.BODY, column).getFirst().width();
        Column middle = column.inside((column.width() - width) / 2);
        flow.put("P", parent, mark, Setting.BODY, middle, keep);
        sheet.gap(BETWEEN);
    }

    private double attribution(Block.Quotation quotation, Column column) {
        return quotation.attribution().isEmpty()
                ? 0
                : flow.height(Run.text(quotation.attribution()), Setting.ATTRIBUTION, column);
    }

    /** Who is quoted stands close below what they said, and is not part of it. */
    private void attribute(Element parent, Block.Quotation quotation, Column column, double keep)
            throws IOException {
        if (!quotation.attribution().isEmpty()) {
            sheet.gap(TIGHT - between);
            flow.put("P", parent, quotation.attribution(), Setting.ATTRIBUTION, column, keep);
            sheet.gap(between);
        }
    }

    private void heading(Element parent, Block.Heading heading, Column column) throws IOException {
        sheet.gap(5);
        flow.heading(
                levels.next(heading.level() + 1),
                parent,
                heading.runs(),
                Setting.HEADING,
                column,
                2 * Setting.BODY.leading() + 4);
        sheet.gap(4);
    }

    private void listing(
            Element parent, Block.Listing listing, Setting setting, Column column, double keep)
            throws IOException {
        Element list = pdf.openList(listing.ordered() ? "Decimal" : "Disc", parent);
        double outside = between;
        between = listing.tight() ? TIGHT : BETWEEN;
        double marked = listing.ordered() ? NUMBER : BULLET;
        Column inside = column.width() > 4 * marked ? column.inside(marked) : column;
        for (int i = 0; i < listing.items().size(); i++) {
            Block.Item item = listing.items().get(i);
            double after = i == listing.items().size() - 1 ? keep : 0;
            sheet.need(2 * setting.leading());
            Element entry = pdf.open("LI", list);
            String mark = listing.ordered() ? flow.directed(item.marker()) : item.marker();
            List<Run> marker = List.of(Run.plain(mark + " "));
            flow.put("Lbl", entry, marker, setting, column, 0);
            if (!item.blocks().isEmpty()) {
                // The marker and the first line of its item share a line.
                sheet.down(-setting.leading());
                Element body = pdf.open("LBody", entry);
                put(body, item.blocks(), setting, inside, after);
                pdf.close(body);
            }
            pdf.close(entry);
        }
        pdf.close(list);
        between = outside;
        sheet.gap(listing.tight() ? BETWEEN - TIGHT : 0);
    }
}
