package org.undersigned.letter.docx;

import java.io.IOException;
import java.text.Bidi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Note;
import org.undersigned.letter.Run;

/** Writes paragraphs, each with a style that staff find under the same name in Word. */
final class Paragraphs {

    /** Where a paragraph stands beyond what its style says; elements of {@code w:pPr} or empty. */
    record Place(String numbering, String indent) {
        static final Place OF_STYLE = new Place("", "");
    }

    /** Begins a run in figures above the line. */
    private static final String MARK =
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";

    private final Xml out;
    private final Links links;
    private final boolean rightToLeft;
    private final Set<Integer> pointed = new HashSet<>();

    Paragraphs(Xml out, Links links, boolean rightToLeft) {
        this.out = out;
        this.links = links;
        this.rightToLeft = rightToLeft;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    void put(String style, String text) throws IOException {
        put(style, Place.OF_STYLE, List.of(Run.plain(text)));
    }

    /** Lines that belong together, as those of an address; each has its own direction. */
    void putLines(String style, String lastStyle, List<String> lines) throws IOException {
        for (String line : lines.subList(0, lines.size() - 1)) {
            put(style, line);
        }
        put(lastStyle, lines.getLast());
    }

    void put(String style, Place place, List<Run> runs) throws IOException {
        boolean foreign = rightToLeft && isForeign(Run.text(runs));
        begin(style, place, foreign);
        fill(runs, foreign);
        end();
    }

    /** A footnote where Word keeps them. */
    void put(Note note) throws IOException {
        boolean foreign = rightToLeft && isForeign(Run.text(note.runs()));
        begin("FootnoteText", Place.OF_STYLE, foreign);
        out.raw(MARK).raw("<w:footnoteRef/></w:r>");
        fill(List.of(Run.plain(" ")), foreign);
        fill(note.runs(), foreign);
        end();
    }

    private void fill(List<Run> runs, boolean foreign) throws IOException {
        for (Run run : runs) {
            String link = run.link();
            if (run.note() > 0) {
                point(run);
            } else if (link == null) {
                write(run, foreign);
            } else {
                out.raw("<w:hyperlink r:id=\"" + links.address(link) + "\">");
                write(run, foreign);
                out.raw("</w:hyperlink>");
            }
        }
    }

    /** Word counts its footnotes itself; what points to one again has to quote its number. */
    private void point(Run mark) throws IOException {
        String note = "_note" + mark.note();
        if (!pointed.add(mark.note())) {
            out.raw("<w:fldSimple w:instr=\" NOTEREF " + note + " \\f \\h \">" + MARK);
            out.raw("<w:t>" + mark.note() + "</w:t></w:r></w:fldSimple>");
            return;
        }
        String id = "w:id=\"" + mark.note() + "\"";
        out.raw("<w:bookmarkStart " + id + " w:name=\"" + note + "\"/>" + MARK);
        out.raw("<w:footnoteReference " + id + "/></w:r><w:bookmarkEnd " + id + "/>");
    }

    /** Opens a paragraph that the caller fills and ends. */
    void begin(String style) throws IOException {
        begin(style, Place.OF_STYLE, false);
    }

    private void begin(String style, Place place, boolean foreign) throws IOException {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>").raw(place.numbering());
        out.raw(rightToLeft && !foreign ? "<w:bidi/>" : "").raw(place.indent());
        out.raw(foreign ? "<w:jc w:val=\"right\"/>" : "").raw("</w:pPr>");
    }

    void end() throws IOException {
        out.raw("</w:p>\n");
    }

    /** An address in Latin letters inside an Arabic letter is read from the left all the same. */
    private static boolean isForeign(String text) {
        return !text.isEmpty() && !needsBidi(text);
    }

    private static boolean needsBidi(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Word wants to be told which words run from the right. */
    private void write(Run run, boolean foreign) throws IOException {
        String text = run.text();
        boolean fromRight = rightToLeft && !foreign;
        if (!fromRight && !needsBidi(text)) {
            write(run, text, false);
            return;
        }
        Bidi bidi =
                new Bidi(
                        text,
                        fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            String piece = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            write(run, piece, bidi.getRunLevel(i) % 2 == 1);
        }
    }

    private void write(Run run, String text, boolean fromRight) throws IOException {
        out.raw("<w:r><w:rPr>");
        out.raw(run.link() == null ? "" : "<w:rStyle w:val=\"Hyperlink\"/>");
        out.raw(run.strong() ? "<w:b/><w:bCs/>" : "").raw(run.emphasis() ? "<w:i/><w:iCs/>" : "");
        out.raw(fromRight ? "<w:rtl/>" : "").raw("</w:rPr>");
        String between = "";
        for (String line : text.split("\n", -1)) {
            out.raw(between).raw("<w:t xml:space=\"preserve\">").words(line).raw("</w:t>");
            between = "<w:br/>";
        }
        out.raw("</w:r>");
    }
}
