package org.undersigned.letter.tagged;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.typeface.GlyphRun;
import org.undersigned.letter.typeface.Typeface;

/**
 * A tagged PDF that conforms to PDF/A-2a and PDF/UA-1, written page by page to a stream. For one
 * thread; whoever draws decides what stands where.
 */
public final class TaggedPdf {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PdfFile file;
    private final Metadata metadata;
    private final FontPrograms programs;
    private final Structure structure;
    private final PageTree pages;
    private final Outline outline = new Outline();
    private final int resources;
    private final int total;
    private final Map<Typeface, EmbeddedFont> fonts = new IdentityHashMap<>();
    private final List<EmbeddedFont> fontsInOrder = new ArrayList<>();
    private final Map<String, Integer> drawings = new LinkedHashMap<>();
    private @Nullable Page page;

    public TaggedPdf(OutputStream out, Metadata metadata, FontPrograms programs)
            throws IOException {
        this.metadata = metadata;
        this.programs = programs;
        file = new PdfFile(out);
        structure = new Structure(file);
        resources = file.allocate();
        total = file.allocate();
        pages = new PageTree(file, resources);
    }

    /** The element that holds all others. */
    public Element document() {
        return structure.document();
    }

    /** Opens an element below another, such as {@code P} below {@code Document}. */
    public Element open(String tag, Element parent) {
        return structure.open(tag, "", parent);
    }

    /** Opens a list whose markers, if any, are printed. */
    public Element openList(String numbering, Element parent) {
        return structure.open("L", "/A<</O/List/ListNumbering/" + numbering + ">>", parent);
    }

    /** Opens an element that gets its place by {@link #place}. */
    public Element openAside(String tag, Element parent) {
        return structure.openAside(tag, parent);
    }

    /** Gives an element its place after the kids that its parent has. */
    public void place(Element element, Element parent) {
        parent.addKid(element);
    }

    /**
     * Opens a note, which must have a name of its own (ISO 14289-1, 7.9).
     *
     * @param number higher than those before
     */
    public Element openNote(int number, Element parent) {
        return structure.openNamed("Note", "note-%06d".formatted(number), parent);
    }

    /** Opens a cell that heads its column. */
    public Element openColumnHeading(Element parent) {
        return structure.open("TH", "/A<</O/Table/Scope/Column>>", parent);
    }

    /** Opens a picture with the words that stand for it. */
    public Element openFigure(String words, Element parent, double[] box) {
        PdfBytes attributes = new PdfBytes(128).put("/Alt").text(words).put("/A<</O/Layout/BBox[");
        for (double edge : box) {
            attributes.put(edge).put(' ');
        }
        return structure.open(
                "Figure", new String(attributes.put("]/Placement/Block>>").array()), parent);
    }

    /**
     * Lists a heading among the bookmarks.
     *
     * @param element which has been drawn
     * @param top where it begins, in points from the lower edge
     */
    public void bookmark(Element element, int level, String title, double top) {
        outline.add(level, title, element.page(), top);
    }

    /** Writes an element, whose kids must be closed. */
    public void close(Element element) throws IOException {
        structure.close(element);
    }

    /** Ends the page before, if any, and begins another. */
    public Page newPage() throws IOException {
        endPage();
        page = new Page(this, file.allocate());
        return page;
    }

    private void endPage() throws IOException {
        if (page != null) {
            int key = structure.nextParentKey();
            int parents = file.allocate();
            file.put(parents, page.parents());
            structure.addParent(key, parents);
            pages.add(page, key);
        }
    }

    /** Takes a picture into the file. */
    public Drawing add(Pixels pixels) throws IOException {
        int id = pixels.write(file);
        String name = "I" + drawings.size();
        drawings.put(name, id);
        return new Drawing(name, pixels.width(), pixels.height());
    }

    EmbeddedFont font(Typeface typeface) {
        return fonts.computeIfAbsent(
                typeface,
                it -> {
                    EmbeddedFont font = new EmbeddedFont(it, fonts.size(), file.allocate());
                    fontsInOrder.add(font);
                    return font;
                });
    }

    /** Writes a link; a reader aloud says its address (ISO 14289-1, 7.18.5). */
    int putLink(Element link, String target, double[] box) throws IOException {
        int id = file.allocate();
        int key = structure.nextParentKey();
        PdfBytes annotation = new PdfBytes(256).put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]");
        annotation.put("/Rect[");
        for (double edge : box) {
            annotation.put(edge).put(' ');
        }
        annotation.put("]/Contents").text(target).put("/A<</S/URI/URI");
        annotation.put(Uris.literal(target)).put(">>/StructParent ").put((long) key).put(">>");
        file.put(id, annotation);
        structure.addParent(key, link.id);
        return id;
    }

    public int pageCount() {
        return pages.count() + (page == null ? 0 : 1);
    }

    /**
     * Ends the file.
     *
     * @param totalRuns the number of pages, as {@link Page#showTotal} draws it
     */
    public void finish(List<GlyphRun> totalRuns, double size, Colour colour) throws IOException {
        endPage();
        PdfBytes drawn = new PdfBytes(128);
        drawn.put(colour.red()).put(' ').put(colour.green()).put(' ').put(colour.blue());
        drawn.put(" rg ");
        TextPen pen = new TextPen(drawn, this);
        pen.show(totalRuns, size, 0, 0);
        pen.lift();
        file.putStream(
                total,
                new PdfBytes(128)
                        .put("/Type/XObject/Subtype/Form/BBox[0 -6 80 16]/Resources ")
                        .reference(resources),
                drawn.array());
        int root = structure.finish();
        for (EmbeddedFont font : fontsInOrder) {
            font.write(file, programs);
        }
        putResources();
        int info = file.allocate();
        file.put(info, metadata.info());
        file.finish(putCatalog(root, pages.finish()), info);
    }

    private void putResources() throws IOException {
        PdfBytes dictionary = new PdfBytes(256).put("<</Font<<");
        for (EmbeddedFont font : fontsInOrder) {
            dictionary.put('/').put(font.name).put(' ').reference(font.id);
        }
        dictionary.put(">>/XObject<</Total ").reference(total);
        drawings.forEach((name, id) -> dictionary.put('/').put(name).put(' ').reference(id));
        file.put(resources, dictionary.put(">>>>"));
    }

    private int putCatalog(int root, int pageTree) throws IOException {
        int profile = file.allocate();
        file.putStream(profile, new PdfBytes(64).put("/N 3"), SRGB);
        int xmp = file.allocate();
        file.putPlain(
                xmp,
                new PdfBytes(64).put("/Type/Metadata/Subtype/XML"),
                metadata.xmp().getBytes(StandardCharsets.UTF_8));
        int catalog = file.allocate();
        PdfBytes dictionary = new PdfBytes(512).put("<</Type/Catalog/Pages ").reference(pageTree);
        Integer bookmarks = outline.write(file);
        if (bookmarks != null) {
            dictionary.put("/Outlines ").reference(bookmarks);
        }
        file.put(
                catalog,
                dictionary
                        .put("/StructTreeRoot ")
                        .reference(root)
                        .put("/MarkInfo<</Marked true>>/Lang(")
                        .put(metadata.language().toLanguageTag())
                        .put(")/ViewerPreferences<</DisplayDocTitle true>>/Metadata ")
                        .reference(xmp)
                        .put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1")
                        .put("/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ")
                        .reference(profile)
                        .put(">>]>>"));
        return catalog;
    }
}
