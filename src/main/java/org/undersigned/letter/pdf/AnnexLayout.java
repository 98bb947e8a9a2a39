package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.SignedLine;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.Page;
import org.undersigned.letter.tagged.TaggedPdf;

/**
 * Sets the supporters on pages of their own. Each page has its own list, so that nothing of it
 * needs to be remembered when it is full.
 */
final class AnnexLayout {

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final HeadingLevels levels;
    private final Signatures signatures;

    AnnexLayout(TaggedPdf pdf, Sheet sheet, Flow flow, HeadingLevels levels) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        this.levels = levels;
        signatures = new Signatures(pdf, sheet, flow);
    }

    void put(Element parent, Part.Annex annex) throws IOException {
        sheet.turn();
        flow.put(
                "H" + levels.next(2),
                parent,
                List.of(Run.plain(annex.heading())),
                Setting.ANNEX_HEADING,
                Column.FULL,
                Setting.ANNEX.leading());
        sheet.gap(10);
        try (Stream<SignedLine> supporters = annex.lines().get()) {
            Page page = sheet.page();
            Element list = pdf.openList("None", parent);
            for (Iterator<SignedLine> each = supporters.iterator(); each.hasNext(); ) {
                if (sheet.room() < 3 * Setting.ANNEX.leading()) {
                    sheet.turn();
                }
                if (page != sheet.page()) {
                    pdf.close(list);
                    list = pdf.openList("None", parent);
                    page = sheet.page();
                }
                signatures.put(list, each.next(), Setting.ANNEX);
            }
            pdf.close(list);
        }
    }
}
