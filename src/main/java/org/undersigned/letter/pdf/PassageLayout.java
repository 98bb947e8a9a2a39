package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.TaggedPdf;

/** Sets what stands after the text under headings of its own. */
final class PassageLayout {

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final HeadingLevels levels;

    PassageLayout(TaggedPdf pdf, Sheet sheet, Flow flow, HeadingLevels levels) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        this.levels = levels;
    }

    void put(Element parent, Part.Passage passage) throws IOException {
        heading(parent, passage.heading(), 2 * Setting.BODY.leading());
        new BodyLayout(pdf, sheet, flow, levels).put(parent, passage.blocks(), 0);
    }

    void put(Element parent, Part.Contacts contacts) throws IOException {
        double first = contacts.blocks().getFirst().size() * Setting.BODY.leading();
        heading(parent, contacts.heading(), first);
        addresses(parent, contacts.blocks());
    }

    private void heading(Element parent, String words, double keep) throws IOException {
        sheet.gap(10);
        flow.heading(
                levels.next(2),
                parent,
                List.of(Run.plain(words)),
                Setting.HEADING,
                Column.FULL,
                keep + 4);
        sheet.gap(4);
    }

    /** No address is divided between pages. */
    void addresses(Element parent, List<List<String>> blocks) throws IOException {
        for (List<String> lines : blocks) {
            sheet.need(lines.size() * Setting.BODY.leading());
            for (String line : lines) {
                flow.put("P", parent, line, Setting.BODY);
            }
            sheet.gap(10);
        }
    }

    void put(Element parent, Part.EndMark end) throws IOException {
        new BodyLayout(pdf, sheet, flow, levels).mark(parent, end.text(), Column.FULL, 0);
    }

    void put(Element parent, Part.Source source) throws IOException {
        sheet.gap(12);
        for (List<Run> line : source.lines()) {
            flow.put("P", parent, line, Setting.SMALL, Column.FULL, 0);
        }
    }
}
