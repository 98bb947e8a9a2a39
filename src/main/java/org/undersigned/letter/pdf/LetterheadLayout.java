package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.Part;
import org.undersigned.letter.Picture;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Drawing;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.Pixels;
import org.undersigned.letter.tagged.TaggedPdf;

/** Sets the letterhead: the logo beside the name and the contact lines, a rule below. */
final class LetterheadLayout {

    private static final double LOGO_HEIGHT = 46;
    private static final double LOGO_WIDTH = 130;
    private static final double BESIDE = 14;

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;

    LetterheadLayout(TaggedPdf pdf, Sheet sheet, Flow flow) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
    }

    void put(Part.Letterhead letterhead) throws IOException {
        double top = sheet.down(0);
        Picture logo = letterhead.logo();
        double indent = logo == null ? 0 : draw(letterhead.name(), logo, top) + BESIDE;
        Column column = Column.FULL.inside(indent);
        Element document = pdf.document();
        flow.put("P", document, List.of(Run.plain(letterhead.name())), Setting.NAME, column, 0);
        for (String line : letterhead.lines()) {
            flow.put("P", document, List.of(Run.plain(line)), Setting.CONTACT, column, 0);
        }
        double lowest = logo == null ? top : top - LOGO_HEIGHT;
        sheet.down(Math.max(0, sheet.down(0) - lowest));
        rule();
        sheet.gap(26);
    }

    private void rule() {
        double y = sheet.down(9);
        sheet.page().beginArtifact();
        sheet.page().colour(Setting.NAME.colour());
        sheet.page().fill(Sheet.LEFT, y, Sheet.WIDTH, 1);
        sheet.page().end();
    }

    /** Answers the width taken. The name beside it says what the logo shows. */
    private double draw(String name, Picture logo, double top) throws IOException {
        Drawing drawing = pdf.add(Pixels.of(logo.png()));
        double scale = Math.min(LOGO_HEIGHT / drawing.height(), LOGO_WIDTH / drawing.width());
        double width = drawing.width() * scale;
        double height = drawing.height() * scale;
        double x = flow.start(width, Column.FULL, false);
        double y = top - height;
        Element figure = pdf.openFigure(name, pdf.document(), new double[] {x, y, x + width, top});
        sheet.page().begin(figure);
        sheet.page().draw(drawing, x, y, width, height);
        sheet.page().end();
        pdf.close(figure);
        return width;
    }
}
