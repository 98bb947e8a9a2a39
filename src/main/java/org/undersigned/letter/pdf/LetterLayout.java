package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.SignedLine;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.TaggedPdf;

/** Walks the parts of a letter and gives each its place. */
final class LetterLayout {

    private final Letter letter;
    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final HeadingLevels levels = new HeadingLevels(1);
    private final Element document;
    private final Signatures signatures;
    private final PassageLayout passages;
    private final @Nullable Footnotes footnotes;

    LetterLayout(Letter letter, TaggedPdf pdf, Sheet sheet, Flow flow) {
        this.letter = letter;
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        document = pdf.document();
        signatures = new Signatures(pdf, sheet, flow);
        passages = new PassageLayout(pdf, sheet, flow, levels);
        footnotes = footnotes();
    }

    private @Nullable Footnotes footnotes() {
        for (Part part : letter.parts()) {
            if (part instanceof Part.Notes it) {
                Footnotes notes = new Footnotes(pdf, sheet, flow, it.notes());
                sheet.stand(notes);
                return notes;
            }
        }
        return null;
    }

    void walk() throws IOException {
        List<Part> parts = letter.parts();
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), parts.subList(i + 1, parts.size()));
        }
    }

    private void part(Part part, List<Part> rest) throws IOException {
        switch (part) {
            case Part.Letterhead it -> new LetterheadLayout(pdf, sheet, flow).put(it);
            case Part.Standfirst it -> standfirst(it);
            case Part.PlaceAndDate it -> single(it.text(), Setting.DATE, 0, 14);
            case Part.DeliveryLine it -> single(it.text(), Setting.DELIVERY, 0, 10);
            case Part.AddressBlock it -> {
                passages.addresses(document, it.addressees());
                sheet.gap(8);
            }
            case Part.Reference it -> single(it.text(), Setting.BODY, 0, 8);
            case Part.SubjectLine it -> subject(it);
            case Part.Headline it -> headline(it);
            case Part.Passage it -> passages.put(document, it);
            case Part.Contacts it -> passages.put(document, it);
            case Part.EndMark it -> passages.put(document, it);
            case Part.Source it -> passages.put(document, it);
            case Part.Salutation it -> single(it.text(), Setting.BODY, 0, 8);
            case Part.Body it ->
                    new BodyLayout(pdf, sheet, flow, levels)
                            .put(document, it.blocks(), signatures.height(rest));
            case Part.Closing it -> closing(it, rest);
            case Part.LeadSignatories it -> signatures.putLeads(document, it);
            case Part.Signatories it -> signatories(it);
            case Part.Disclaimers it -> small(it.lines());
            case Part.CopyTo it -> labelled(it.label(), it.lines());
            case Part.Enclosures it -> labelled(it.label(), it.lines());
            case Part.Verification it -> small(it.lines());
            case Part.Notes _ -> Objects.requireNonNull(footnotes).place(document);
            case Part.Annex it -> new AnnexLayout(pdf, sheet, flow, levels).put(document, it);
        }
    }

    private void single(String text, Setting setting, double before, double after)
            throws IOException {
        sheet.gap(before);
        flow.put("P", document, text, setting);
        sheet.gap(after);
    }

    /** What the publisher says about the letter stands apart from it, above a thin line. */
    private void standfirst(Part.Standfirst standfirst) throws IOException {
        flow.put("P", document, standfirst.text(), Setting.STANDFIRST);
        sheet.gap(10);
        sheet.page().beginArtifact();
        sheet.page().colour(Setting.STANDFIRST.colour());
        sheet.page().fill(Sheet.LEFT, sheet.down(0), Sheet.WIDTH, 0.6);
        sheet.page().end();
        sheet.gap(18);
    }

    private void subject(Part.SubjectLine subject) throws IOException {
        sheet.gap(4);
        flow.heading(
                levels.next(1),
                document,
                List.of(Run.plain(subject.text())),
                Setting.SUBJECT,
                Column.FULL,
                3 * Setting.BODY.leading());
        sheet.gap(10);
    }

    private void headline(Part.Headline headline) throws IOException {
        flow.heading(
                levels.next(1),
                document,
                List.of(Run.plain(headline.text())),
                Setting.HEADLINE,
                Column.FULL,
                3 * Setting.BODY.leading());
        sheet.gap(12);
    }

    private void closing(Part.Closing closing, List<Part> rest) throws IOException {
        sheet.gap(4);
        flow.put(
                "P",
                document,
                List.of(Run.plain(closing.text())),
                Setting.BODY,
                Column.FULL,
                signatures.height(rest));
    }

    private void signatories(Part.Signatories signatories) throws IOException {
        sheet.gap(14);
        for (Part.Group group : signatories.groups()) {
            if (group.heading() != null) {
                sheet.gap(6);
                flow.heading(
                        levels.next(2),
                        document,
                        List.of(Run.plain(group.heading())),
                        Setting.GROUP,
                        Column.FULL,
                        3 * Setting.SIGNED.leading());
                sheet.gap(3);
            }
            Element list = pdf.openList("None", document);
            for (SignedLine line : group.lines()) {
                signatures.put(list, line, Setting.SIGNED);
                sheet.gap(3.4);
            }
            pdf.close(list);
        }
    }

    private void small(List<String> lines) throws IOException {
        sheet.gap(12);
        for (String line : lines) {
            flow.put("P", document, line, Setting.SMALL);
        }
    }

    private void labelled(String label, List<String> lines) throws IOException {
        sheet.gap(18);
        double first = flow.height(lines.getFirst(), Setting.COPY, Column.FULL);
        flow.put("P", document, List.of(Run.plain(label)), Setting.COPY_LABEL, Column.FULL, first);
        Element list = pdf.openList("None", document);
        for (String line : lines) {
            signatures.put(list, new SignedLine("", List.of(line)), Setting.COPY);
        }
        pdf.close(list);
    }
}
