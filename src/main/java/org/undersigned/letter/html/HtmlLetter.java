package org.undersigned.letter.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Markdown;
import org.undersigned.letter.Part;
import org.undersigned.letter.Picture;
import org.undersigned.letter.Run;
import org.undersigned.letter.SignedLine;

/** Writes a letter as HTML: every word escaped, no style inside, right to left where it must be. */
public final class HtmlLetter {

    private static final String LIST = "<ul class=\"letter-signatories\">\n";
    private static final String END_OF_LIST = "</ul>\n";

    /** Where the stylesheet for letters lies; it also sets them for print. */
    public static final String STYLESHEET = "/letter.css";

    private final Letter letter;
    private final Markup out;
    private final HeadingLevels levels;
    private final Function<Picture, String> sources;

    private HtmlLetter(
            Letter letter, Markup out, int highestHeading, Function<Picture, String> sources) {
        this.letter = letter;
        this.out = out;
        this.sources = sources;
        levels = new HeadingLevels(highestHeading);
    }

    /** A whole page that brings its pictures along. */
    public static String page(Letter letter) {
        return page(letter, HtmlLetter::inside);
    }

    /**
     * A whole page.
     *
     * @param sources where a browser finds a picture
     */
    public static String page(Letter letter, Function<Picture, String> sources) {
        StringBuilder page = new StringBuilder(1 << 14);
        writePage(letter, sources, page);
        return page.toString();
    }

    /** A piece, with its pictures, for a page that has a heading of level 1 already. */
    public static String fragment(Letter letter) {
        return fragment(letter, HtmlLetter::inside);
    }

    /**
     * A piece for a page that has a heading of level 1 already.
     *
     * @param sources where a browser finds a picture
     */
    public static String fragment(Letter letter, Function<Picture, String> sources) {
        StringBuilder fragment = new StringBuilder(1 << 14);
        write(letter, 2, sources, fragment);
        return fragment.toString();
    }

    private static String inside(Picture picture) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
    }

    private static void writePage(
            Letter letter, Function<Picture, String> sources, Appendable out) {
        Markup markup = new Markup(out);
        try {
            markup.raw("<!DOCTYPE html>\n<html").raw(direction(letter)).raw(">\n<head>\n");
            markup.raw("<meta charset=\"utf-8\">\n");
            markup.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
            markup.raw("<title>").words(letter.title()).raw("</title>\n");
            markup.raw("<link rel=\"stylesheet\" href=\"" + STYLESHEET + "\">\n");
            markup.raw("</head>\n<body class=\"letter-page\">\n<main>\n");
            write(letter, 1, sources, out);
            markup.raw("</main>\n</body>\n</html>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A body alone, for a page that says in its own way what stands around it.
     *
     * @param highestHeading level of the body's first heading
     */
    public static String body(Markdown.Text text, int highestHeading) {
        StringBuilder html = new StringBuilder();
        Markup markup = new Markup(html);
        HtmlBody body = new HtmlBody(markup, new HeadingLevels(highestHeading));
        try {
            body.blocks(text.blocks());
            body.notes(text.notes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private static void write(
            Letter letter, int highestHeading, Function<Picture, String> sources, Appendable out) {
        try {
            new HtmlLetter(letter, new Markup(out), highestHeading, sources).article();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String direction(Letter letter) {
        String language = letter.language().toLanguageTag();
        return " lang=\"%s\" dir=\"%s\"".formatted(language, letter.rightToLeft() ? "rtl" : "ltr");
    }

    private void article() throws IOException {
        out.raw("<article class=\"letter\"").raw(direction(letter)).raw(">\n");
        for (Part part : letter.parts()) {
            part(part);
        }
        out.raw("</article>\n");
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Letterhead it -> letterhead(it);
            case Part.PlaceAndDate it -> paragraph("letter-date", it.text());
            case Part.DeliveryLine it -> paragraph("letter-delivery", it.text());
            case Part.AddressBlock it -> addresses(it.addressees());
            case Part.Reference it -> paragraph("letter-reference", it.text());
            case Part.SubjectLine it -> heading("letter-subject", 1, it.text());
            case Part.Standfirst it -> paragraph("letter-standfirst", it.text());
            case Part.Headline it -> heading("letter-headline", 1, it.text());
            case Part.Passage it -> {
                out.raw("<div class=\"letter-body\">\n");
                heading("letter-passage", 2, it.heading());
                new HtmlBody(out, levels).blocks(it.blocks());
                out.raw("</div>\n");
            }
            case Part.Contacts it -> {
                heading("letter-passage", 2, it.heading());
                addresses(it.blocks());
            }
            case Part.EndMark it -> paragraph("letter-break", it.text());
            case Part.Source it -> {
                for (List<Run> line : it.lines()) {
                    new HtmlBody(out, levels).line("letter-disclaimer", line);
                }
            }
            case Part.Salutation it -> paragraph("letter-salutation", it.text());
            case Part.Body it -> {
                out.raw("<div class=\"letter-body" + typesetting() + "\">\n");
                new HtmlBody(out, levels).blocks(it.blocks());
                out.raw("</div>\n");
            }
            case Part.Closing it -> paragraph("letter-closing", it.text());
            case Part.LeadSignatories it -> leads(it);
            case Part.Signatories it -> signatories(it);
            case Part.Disclaimers it -> {
                for (String line : it.lines()) {
                    paragraph("letter-disclaimer", line);
                }
            }
            case Part.CopyTo it -> {
                paragraph("letter-copy-label", it.label());
                lines("letter-copy", it.lines());
            }
            case Part.Enclosures it -> {
                paragraph("letter-copy-label", it.label());
                lines("letter-copy", it.lines());
            }
            case Part.Verification it -> {
                for (String line : it.lines()) {
                    paragraph("letter-disclaimer", line);
                }
            }
            case Part.Notes it -> new HtmlBody(out, levels).notes(it.notes());
            case Part.Annex it -> annex(it);
        }
    }

    private String typesetting() {
        return (letter.typesetting().justified() ? " letter-justified" : "")
                + (letter.typesetting().hyphenated() ? " letter-hyphenated" : "");
    }

    private void letterhead(Part.Letterhead letterhead) throws IOException {
        out.raw("<header class=\"letter-head\">\n");
        picture("letter-logo", letterhead.logo());
        paragraph("letter-writer", letterhead.name());
        for (String line : letterhead.lines()) {
            paragraph("letter-contact", line);
        }
        out.raw("</header>\n");
    }

    /** The words beside it say what the picture shows, so it is passed over when read aloud. */
    private void picture(String name, @Nullable Picture picture) throws IOException {
        if (picture != null) {
            out.raw("<img class=\"" + name + "\" alt=\"\" src=\"");
            out.words(sources.apply(picture)).raw("\">\n");
        }
    }

    private void addresses(List<List<String>> blocks) throws IOException {
        for (List<String> lines : blocks) {
            out.raw("<address class=\"letter-address\">");
            for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                line(each.next());
                out.raw(each.hasNext() ? "<br>\n" : "");
            }
            out.raw("</address>\n");
        }
    }

    private void leads(Part.LeadSignatories leads) throws IOException {
        for (LeadSignatory lead : leads.leads()) {
            out.raw("<div class=\"letter-lead\">\n");
            picture("letter-signature", lead.signature());
            paragraph("letter-lead-name", lead.name());
            String title = lead.title();
            if (title != null) {
                paragraph("letter-lead-title", title);
            }
            out.raw("</div>\n");
        }
    }

    private void signatories(Part.Signatories signatories) throws IOException {
        for (Part.Group group : signatories.groups()) {
            String heading = group.heading();
            if (heading != null) {
                heading("letter-group", 2, heading);
            }
            signed(group.lines().iterator());
        }
    }

    private void annex(Part.Annex annex) throws IOException {
        heading("letter-annex", 2, annex.heading());
        HtmlRows rows = new HtmlRows(out);
        String open = "";
        try (Stream<Part.Entry> entries = annex.entries().get()) {
            for (Iterator<Part.Entry> each = entries.iterator(); each.hasNext(); ) {
                switch (each.next()) {
                    case Part.Section it -> {
                        out.raw(open);
                        heading("letter-group", it.depth(), it.heading());
                        open = "";
                    }
                    case SignedLine it -> {
                        out.raw(open.isEmpty() ? LIST : "");
                        signed(it);
                        open = END_OF_LIST;
                    }
                    case Part.Columns it -> {
                        out.raw(open);
                        rows.begin(it);
                        open = HtmlRows.END;
                    }
                    case Part.Row it -> rows.put(it);
                    // Where it leads to is for those who turn pages.
                    case Part.Mark _ -> {}
                    case Part.Range it -> paragraph("letter-standfirst", it.text());
                }
            }
        }
        out.raw(open);
        for (String note : annex.notes()) {
            paragraph("letter-note", note);
        }
    }

    private void signed(Iterator<SignedLine> lines) throws IOException {
        out.raw(LIST);
        while (lines.hasNext()) {
            signed(lines.next());
        }
        out.raw(END_OF_LIST);
    }

    private void signed(SignedLine line) throws IOException {
        String rest = line.text().substring(line.who().length());
        out.raw("<li><strong>").words(line.who()).raw("</strong>");
        out.words(rest).raw("</li>\n");
    }

    private void lines(String name, List<String> lines) throws IOException {
        out.raw("<ul class=\"" + name + "\">\n");
        for (String line : lines) {
            out.raw("<li>");
            line(line);
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void heading(String name, int depth, String text) throws IOException {
        int level = levels.next(depth);
        out.raw("<h" + level + " class=\"" + name + "\">").words(text);
        out.raw("</h" + level + ">\n");
    }

    private void paragraph(String name, String text) throws IOException {
        out.raw("<p class=\"" + name + "\">");
        line(text);
        out.raw("</p>\n");
    }

    /** An address in Latin letters inside an Arabic letter is read from the left all the same. */
    private void line(String text) throws IOException {
        boolean foreign =
                letter.rightToLeft() && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        out.raw(foreign ? "<bdi>" : "").words(text).raw(foreign ? "</bdi>" : "");
    }
}
