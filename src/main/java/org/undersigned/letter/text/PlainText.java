package org.undersigned.letter.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.Block;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.SignedLine;

/** Writes a letter as plain text: parts and paragraphs apart by one blank line. */
public final class PlainText {

    private final Appendable out;
    private boolean begun;
    private boolean tight;

    private PlainText(Appendable out) {
        this.out = out;
    }

    /** The whole letter; for one with a long annex, {@link #write} streams. */
    public static String of(Letter letter) {
        StringBuilder text = new StringBuilder();
        write(letter, text);
        return text.toString();
    }

    /** Writes the letter, lines ended by line feeds. */
    public static void write(Letter letter, Appendable out) {
        PlainText text = new PlainText(out);
        try {
            for (Part part : letter.parts()) {
                text.part(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Letterhead it -> {
                paragraph(it.name());
                lines(it.lines());
            }
            case Part.PlaceAndDate it -> paragraph(it.text());
            case Part.DeliveryLine it -> paragraph(it.text());
            case Part.AddressBlock it -> apart(it.addressees());
            case Part.Reference it -> paragraph(it.text());
            case Part.SubjectLine it -> paragraph(it.text());
            case Part.Standfirst it -> paragraph(it.text());
            case Part.Headline it -> paragraph(it.text());
            case Part.Passage it -> {
                paragraph(it.heading());
                blocks(it.blocks(), "", "");
            }
            case Part.Contacts it -> {
                paragraph(it.heading());
                apart(it.blocks());
            }
            case Part.EndMark it -> paragraph(it.text());
            case Part.Source it -> {
                gap();
                lines(it.lines().stream().map(Run::text).toList());
            }
            case Part.Salutation it -> paragraph(it.text());
            case Part.Body it -> blocks(it.blocks(), "", "");
            case Part.Closing it -> paragraph(it.text());
            case Part.LeadSignatories it -> leads(it.leads());
            case Part.Signatories it -> groups(it.groups());
            case Part.Disclaimers it -> {
                gap();
                lines(it.lines());
            }
            case Part.CopyTo it -> {
                paragraph(it.label());
                lines(it.lines());
            }
            case Part.Enclosures it -> {
                paragraph(it.label());
                lines(it.lines());
            }
            case Part.Verification it -> {
                gap();
                lines(it.lines());
            }
            case Part.Notes it -> {
                gap();
                lines(it.notes().stream().map(note -> Run.text(note.line())).toList());
            }
            case Part.Annex it -> annex(it);
        }
    }

    /** Lists and quotations indent what they hold; the first line may carry the item's marker. */
    private void blocks(List<Block> blocks, String first, String indent) throws IOException {
        String start = first;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading it -> paragraph(indented(Run.text(it.runs()), start, indent));
                case Block.Paragraph it -> paragraph(indented(Run.text(it.runs()), start, indent));
                case Block.SectionBreak _ ->
                        paragraph(indented(Block.SectionBreak.MARK, start, indent));
                case Block.Quotation it -> quotation(it, start + "    ", indent + "    ");
                case Block.Listing it -> listing(it, start, indent);
                case Block.Table it -> paragraph(indented(Columns.of(it), start, indent));
            }
            start = indent;
        }
    }

    private void quotation(Block.Quotation quotation, String first, String indent)
            throws IOException {
        blocks(quotation.blocks(), first, indent);
        if (!quotation.attribution().isEmpty()) {
            line(indented(Run.text(quotation.attribution()), indent, indent));
        }
    }

    private void listing(Block.Listing listing, String first, String indent) throws IOException {
        String start = first;
        boolean wasTight = tight;
        for (Block.Item item : listing.items()) {
            String marker = item.marker() + " ";
            if (item.blocks().isEmpty()) {
                paragraph(start + item.marker());
            } else {
                blocks(item.blocks(), start + marker, indent + " ".repeat(marker.length()));
            }
            start = indent;
            tight = listing.tight();
        }
        tight = wasTight;
    }

    private static String indented(String text, String first, String indent) {
        return first + text.replace("\n", "\n" + indent);
    }

    private void leads(List<LeadSignatory> leads) throws IOException {
        for (LeadSignatory lead : leads) {
            paragraph(lead.name());
            if (lead.title() != null) {
                line(lead.title());
            }
        }
    }

    private void groups(List<Part.Group> groups) throws IOException {
        for (Part.Group group : groups) {
            gap();
            if (group.heading() != null) {
                line(group.heading());
            }
            lines(group.lines().stream().map(SignedLine::text).toList());
        }
    }

    private void annex(Part.Annex annex) throws IOException {
        paragraph(annex.heading());
        boolean first = true;
        List<Part.Column> columns = List.of();
        try (Stream<Part.Entry> entries = annex.entries().get()) {
            for (Iterator<Part.Entry> each = entries.iterator(); each.hasNext(); ) {
                Part.Entry entry = each.next();
                switch (entry) {
                    case Part.Section it -> paragraph(it.heading());
                    case SignedLine it -> {
                        if (first) {
                            gap();
                        }
                        line(it.text());
                    }
                    case Part.Columns it -> {
                        columns = it.columns();
                        paragraph(Columns.heading(columns));
                    }
                    case Part.Row it -> line(Columns.of(columns, it));
                    case Part.Mark _ -> {}
                    case Part.Range it -> paragraph(it.text());
                }
                first = entry instanceof Part.Range;
            }
        }
        for (String note : annex.notes()) {
            paragraph(note);
        }
    }

    private void apart(List<List<String>> blocks) throws IOException {
        for (List<String> block : blocks) {
            gap();
            lines(block);
        }
    }

    private void paragraph(String text) throws IOException {
        gap();
        line(text);
    }

    private void gap() throws IOException {
        if (begun && !tight) {
            out.append('\n');
        }
    }

    private void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            line(line);
        }
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
        begun = true;
    }
}
