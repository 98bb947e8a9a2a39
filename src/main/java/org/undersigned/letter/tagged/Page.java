package org.undersigned.letter.tagged;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.typeface.GlyphRun;

/**
 * One page while it is drawn. Lengths are points from the lower left corner. What is drawn belongs
 * to an element between {@link #begin} and {@link #end}, and to nothing between {@link
 * #beginArtifact} and {@link #end}.
 */
public final class Page {

    final int id;
    private final TaggedPdf pdf;
    private final PdfBytes content = new PdfBytes(1 << 13);
    private final TextPen pen;
    private final PdfBytes parents = new PdfBytes(256).put('[');
    private final PdfBytes annotations = new PdfBytes(64);
    private int marked;

    Page(TaggedPdf pdf, int id) {
        this.pdf = pdf;
        this.id = id;
        pen = new TextPen(content, pdf);
    }

    /** Begins content of the element. */
    public void begin(Element element) {
        content.put('/').put(element.tag()).put("<</MCID ").put((long) marked).put(">>BDC\n");
        element.addMarked(id, marked);
        parents.reference(element.id).put(' ');
        marked++;
    }

    /** Begins what a reader aloud should pass over, such as a rule. */
    public void beginArtifact() {
        content.put("/Artifact BMC\n");
    }

    /** Begins a page number and the like. */
    public void beginFooter() {
        content.put("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
    }

    /** Begins what is repeated from a page before. */
    public void beginHeader() {
        content.put("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n");
    }

    public void end() {
        pen.lift();
        content.put("EMC\n");
    }

    /** Sets the colour of what follows; parts between 0 and 1. */
    public void colour(Colour colour) {
        pen.lift();
        content.put(colour.red()).put(' ').put(colour.green()).put(' ').put(colour.blue());
        content.put(" rg\n");
    }

    /** Draws a line of runs, the first one beginning at x. */
    public void show(List<GlyphRun> runs, double size, double x, double y) {
        pen.show(runs, size, x, y);
    }

    /** Fills a rectangle. */
    public void fill(double x, double y, double width, double height) {
        pen.lift();
        content.put(x).put(' ').put(y).put(' ').put(width).put(' ').put(height).put(" re f\n");
    }

    /** Draws a picture. */
    public void draw(Drawing drawing, double x, double y, double width, double height) {
        pen.lift();
        content.put("q ").put(width).put(" 0 0 ").put(height).put(' ').put(x).put(' ').put(y);
        content.put(" cm/").put(drawing.name()).put(" Do Q\n");
    }

    /** Draws the number of pages, which is known when the file ends. */
    public void showTotal(double x, double y) {
        pen.lift();
        content.put("q 1 0 0 1 ").put(x).put(' ').put(y).put(" cm/Total Do Q\n");
    }

    /** Makes a rectangle lead to an address; the element is the open {@code Link}. */
    public void link(Element link, String target, double x, double y, double width, double height)
            throws IOException {
        int annotation = pdf.putLink(link, target, new double[] {x, y, x + width, y + height});
        annotations.reference(annotation).put(' ');
        link.addAnnotation(id, annotation);
    }

    byte[] content() {
        return content.array();
    }

    PdfBytes parents() {
        return parents.put(']');
    }

    PdfBytes annotations() {
        return annotations;
    }
}
