package org.undersigned.letter.docx;

import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import org.undersigned.letter.Run;

/** Writes paragraphs, each with a style that staff find under the same name in Word. */
final class Paragraphs {

    /** Where a paragraph stands beyond what its style says; elements of {@code w:pPr} or empty. */
    record Place(String numbering, String indent) {
        static final Place OF_STYLE = new Place("", "");
    }

    private final Xml out;
    private final Links links;
    private final boolean rightToLeft;

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
        for (Run run : runs) {
            String link = run.link();
            if (link == null) {
                write(run, foreign);
            } else {
                out.raw("<w:hyperlink r:id=\"" + links.address(link) + "\">");
                write(run, foreign);
                out.raw("</w:hyperlink>");
            }
        }
        end();
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
