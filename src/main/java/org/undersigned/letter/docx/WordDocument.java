package org.undersigned.letter.docx;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.Picture;
import org.undersigned.letter.Run;
import org.undersigned.letter.SignedLine;
import org.undersigned.letter.docx.Paragraphs.Place;

/** Writes the text of the document, part by part of the letter. */
final class WordDocument {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Letter letter;
    private final Xml out;
    private final Lists lists;
    private final Paragraphs paragraphs;
    private final Drawings drawings;
    private final HeadingLevels levels = new HeadingLevels(1);

    WordDocument(Letter letter, Xml out, Links links, Lists lists) {
        this.letter = letter;
        this.out = out;
        this.lists = lists;
        paragraphs = new Paragraphs(out, links, letter.rightToLeft());
        drawings = new Drawings(out, links);
    }

    void write() throws IOException {
        out.raw(Xml.HEAD).raw("<w:document xmlns:w=\"" + NAMESPACE + "\"");
        out.raw(" xmlns:r=\"" + RELATIONS + "\"><w:body>\n");
        for (Part part : letter.parts()) {
            part(part);
        }
        out.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>");
        out.raw("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
        out.raw("<w:pgMar w:top=\"1240\" w:right=\"1300\" w:bottom=\"1480\" w:left=\"1420\"");
        out.raw(" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>");
        out.raw(letter.rightToLeft() ? "<w:bidi/>" : "").raw("</w:sectPr>\n");
        out.raw("</w:body></w:document>\n");
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Letterhead it -> letterhead(it);
            case Part.PlaceAndDate it -> paragraphs.put("Date", it.text());
            case Part.DeliveryLine it -> paragraphs.put("DeliveryLine", it.text());
            case Part.AddressBlock it -> addresses(it.addressees());
            case Part.Reference it -> paragraphs.put("Reference", it.text());
            case Part.SubjectLine it -> {
                levels.next(1);
                paragraphs.put("Title", it.text());
            }
            case Part.Standfirst it -> paragraphs.put("Standfirst", it.text());
            case Part.Headline it -> {
                levels.next(1);
                paragraphs.put("Headline", it.text());
            }
            case Part.Passage it -> {
                paragraphs.put(WordBody.heading(levels.next(2)), it.heading());
                new WordBody(out, paragraphs, lists, levels).put(it.blocks());
            }
            case Part.Contacts it -> {
                paragraphs.put(WordBody.heading(levels.next(2)), it.heading());
                addresses(it.blocks());
            }
            case Part.EndMark it -> paragraphs.put("SectionBreak", it.text());
            case Part.Source it -> {
                for (List<Run> line : it.lines()) {
                    paragraphs.put("Disclaimer", Place.OF_STYLE, line);
                }
            }
            case Part.Salutation it -> paragraphs.put("Salutation", it.text());
            case Part.Body it -> new WordBody(out, paragraphs, lists, levels).put(it.blocks());
            case Part.Closing it -> paragraphs.put("Closing", it.text());
            case Part.LeadSignatories it -> leads(it);
            case Part.Signatories it -> signatories(it);
            case Part.Disclaimers it -> {
                for (String line : it.lines()) {
                    paragraphs.put("Disclaimer", line);
                }
            }
            case Part.CopyTo it -> {
                paragraphs.put("CopyLabel", it.label());
                paragraphs.putLines("CopyLineAbove", "CopyLine", it.lines());
            }
            case Part.Enclosures it -> {
                paragraphs.put("CopyLabel", it.label());
                for (String line : it.lines()) {
                    paragraphs.put("CopyLine", line);
                }
            }
            case Part.Verification it -> {
                for (String line : it.lines()) {
                    paragraphs.put("Disclaimer", line);
                }
            }
            // Word keeps them apart, see WordFootnotes.
            case Part.Notes _ -> {}
            case Part.Annex it -> annex(it);
        }
    }

    private void addresses(List<List<String>> blocks) throws IOException {
        for (List<String> lines : blocks) {
            paragraphs.putLines("InsideAddress", "InsideAddressEnd", lines);
        }
    }

    private void letterhead(Part.Letterhead letterhead) throws IOException {
        Picture logo = letterhead.logo();
        if (logo == null) {
            lines(letterhead);
        } else {
            Drawings.Drawing drawing = drawings.logo(logo, letterhead.name());
            out.raw("<w:tbl><w:tblPr>").raw(letter.rightToLeft() ? "<w:bidiVisual/>" : "");
            out.raw("<w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
            out.raw("<w:gridCol w:w=\"" + drawing.column() + "\"/>");
            out.raw("<w:gridCol w:w=\"" + (9186 - drawing.column()) + "\"/></w:tblGrid><w:tr>");
            cell(drawing.column());
            paragraphs.begin("LetterheadLine");
            drawings.put(drawing);
            paragraphs.end();
            out.raw("</w:tc>");
            cell(9186 - drawing.column());
            lines(letterhead);
            out.raw("</w:tc></w:tr></w:tbl>\n");
        }
        paragraphs.begin("LetterheadRule");
        paragraphs.end();
    }

    private void cell(int width) throws IOException {
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
    }

    private void lines(Part.Letterhead letterhead) throws IOException {
        paragraphs.put("LetterheadName", letterhead.name());
        for (String line : letterhead.lines()) {
            paragraphs.put("LetterheadLine", line);
        }
    }

    private void leads(Part.LeadSignatories leads) throws IOException {
        for (LeadSignatory lead : leads.leads()) {
            Picture handwriting = lead.signature();
            if (handwriting != null) {
                paragraphs.begin("SignaturePicture");
                drawings.put(drawings.signature(handwriting, lead.name()));
                paragraphs.end();
            }
            String room = handwriting == null ? "" : "<w:spacing w:before=\"0\"/>";
            paragraphs.put("Signature", new Place("", room), List.of(Run.plain(lead.name())));
            String title = lead.title();
            if (title != null) {
                paragraphs.put("SignatureTitle", title);
            }
        }
    }

    private void signatories(Part.Signatories signatories) throws IOException {
        for (Part.Group group : signatories.groups()) {
            String heading = group.heading();
            if (heading != null) {
                levels.next(2);
                paragraphs.put("SignatureGroup", heading);
            }
            signed("Signatory", group.lines().iterator());
        }
    }

    private void annex(Part.Annex annex) throws IOException {
        levels.next(2);
        paragraphs.put("AnnexHeading", annex.heading());
        WordRows rows = new WordRows(out, paragraphs);
        try (Stream<Part.Entry> entries = annex.entries().get()) {
            for (Iterator<Part.Entry> each = entries.iterator(); each.hasNext(); ) {
                switch (each.next()) {
                    case Part.Section it -> {
                        rows.end();
                        levels.next(it.depth());
                        paragraphs.put("SignatureGroup", it.heading());
                    }
                    case SignedLine it -> signed("Supporter", it);
                    case Part.Columns it -> rows.begin(it);
                    case Part.Row it -> rows.put(it);
                    case Part.Mark _ -> {}
                    case Part.Range it -> paragraphs.put("Standfirst", it.text());
                }
            }
        }
        rows.end();
        for (String note : annex.notes()) {
            paragraphs.put("Disclaimer", note);
        }
    }

    private void signed(String style, Iterator<SignedLine> lines) throws IOException {
        while (lines.hasNext()) {
            signed(style, lines.next());
        }
    }

    private void signed(String style, SignedLine line) throws IOException {
        String rest = line.text().substring(line.who().length());
        Run who = new Run(line.who(), true, false, null);
        paragraphs.put(
                style,
                Place.OF_STYLE,
                rest.isEmpty() ? List.of(who) : List.of(who, Run.plain(rest)));
    }
}
