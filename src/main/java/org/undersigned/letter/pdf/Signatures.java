package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Part;
import org.undersigned.letter.Picture;
import org.undersigned.letter.Run;
import org.undersigned.letter.SignedLine;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Drawing;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.Pixels;
import org.undersigned.letter.tagged.TaggedPdf;

/** Signature blocks and signed lines, none of which is divided between pages. */
final class Signatures {

    /** Room for a pen. */
    private static final double SPACE = 46;

    /** A block higher than this may not hold on to what is before it. */
    private static final double HIGHEST_KEPT = 300;

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;

    Signatures(TaggedPdf pdf, Sheet sheet, Flow flow) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
    }

    /** How much of what follows must stay with the end of the body. */
    double height(List<Part> following) {
        double height = 0;
        for (Part part : following) {
            switch (part) {
                case Part.Closing it ->
                        height += 12 + flow.height(it.text(), Setting.BODY, Column.FULL);
                case Part.LeadSignatories it -> {
                    for (LeadSignatory lead : it.leads()) {
                        height += height(lead);
                    }
                    return Math.min(height, HIGHEST_KEPT);
                }
                case Part.EndMark _ -> {
                    return height + 8 + Setting.BODY.leading();
                }
                case Part.Signatories _ -> {
                    return height + 20 + 4 * Setting.SIGNED.leading();
                }
                default -> {
                    return height;
                }
            }
        }
        return height;
    }

    private double height(LeadSignatory lead) {
        String title = lead.title();
        return SPACE
                + flow.height(lead.name(), Setting.LEAD, Column.FULL)
                + (title == null ? 0 : flow.height(title, Setting.BODY, Column.FULL));
    }

    void putLeads(Element parent, Part.LeadSignatories leads) throws IOException {
        for (LeadSignatory lead : leads.leads()) {
            sheet.need(height(lead));
            Picture handwriting = lead.signature();
            if (handwriting == null) {
                sheet.down(SPACE);
            } else {
                draw(parent, lead.name(), handwriting);
            }
            flow.put("P", parent, lead.name(), Setting.LEAD);
            String title = lead.title();
            if (title != null) {
                flow.put("P", parent, title, Setting.BODY);
            }
        }
    }

    private void draw(Element parent, String name, Picture handwriting) throws IOException {
        Drawing drawing = pdf.add(Pixels.of(handwriting.png()));
        double height = SPACE - 8;
        double width = height * drawing.width() / drawing.height();
        if (width > 200) {
            width = 200;
            height = width * drawing.height() / drawing.width();
        }
        double x = flow.start(width, Column.FULL, false);
        double y = sheet.down(SPACE) + 4;
        Element figure = pdf.openFigure(name, parent, new double[] {x, y, x + width, y + height});
        sheet.page().begin(figure);
        sheet.page().draw(drawing, x, y, width, height);
        sheet.page().end();
        pdf.close(figure);
    }

    /** One item of a list: who stands out, the rest follows. */
    void put(Element list, SignedLine line, Setting setting) throws IOException {
        List<Run> runs = new ArrayList<>(2);
        String rest = line.text().substring(line.who().length());
        if (!line.who().isEmpty()) {
            runs.add(new Run(line.who(), true, false, null));
        }
        runs.add(Run.plain(line.who().isEmpty() ? String.join(", ", line.rest()) : rest));
        sheet.need(
                flow.height(
                        line.text(), setting.in(setting.style().with(true, false)), Column.FULL));
        Element item = pdf.open("LI", list);
        Element body = pdf.open("LBody", item);
        flow.fill(body, runs, setting, Column.FULL, 0);
        pdf.close(body);
        pdf.close(item);
    }
}
