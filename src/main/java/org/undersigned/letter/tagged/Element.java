package org.undersigned.letter.tagged;

/**
 * An element of a document's structure while it is open, such as a paragraph (ISO 32000-1, 14.7).
 * What it holds is noted as the pages show it.
 */
public final class Element {

    final int id;
    final int parentId;
    private final String tag;
    private final String attributes;
    private final PdfBytes kids = new PdfBytes(24);
    private int page;

    Element(String tag, String attributes, int id, int parentId) {
        this.tag = tag;
        this.attributes = attributes;
        this.id = id;
        this.parentId = parentId;
    }

    /** The object of the page where it begins. */
    int page() {
        return page;
    }

    String tag() {
        return tag;
    }

    void addKid(Element kid) {
        kids.reference(kid.id).put(' ');
    }

    /** Content of the element's first page is named by number alone. */
    void addMarked(int onPage, int number) {
        if (page == 0) {
            page = onPage;
        }
        if (page == onPage) {
            kids.put((long) number).put(' ');
        } else {
            kids.put("<</Type/MCR/Pg ").reference(onPage).put("/MCID ");
            kids.put((long) number).put(">>");
        }
    }

    void addAnnotation(int onPage, int annotation) {
        kids.put("<</Type/OBJR/Pg ").reference(onPage).put("/Obj ");
        kids.reference(annotation).put(">>");
    }

    PdfBytes dictionary() {
        PdfBytes dictionary =
                new PdfBytes(64 + kids.length())
                        .put("<</S/" + tag + "/P ")
                        .reference(parentId)
                        .put(attributes);
        if (page != 0) {
            dictionary.put("/Pg ").reference(page);
        }
        return dictionary.put("/K[").put(kids).put("]>>");
    }
}
