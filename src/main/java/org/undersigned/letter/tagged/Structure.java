package org.undersigned.letter.tagged;

import java.io.IOException;

/** The structure tree: elements are written when they close, and then forgotten. */
final class Structure {

    private final PdfFile file;
    private final int root;
    private final Element document;
    private final PdfBytes parents = new PdfBytes(1 << 10);
    private final PdfBytes names = new PdfBytes(64);
    private int nextParent;

    Structure(PdfFile file) {
        this.file = file;
        root = file.allocate();
        document = new Element("Document", "", file.allocate(), root);
    }

    Element document() {
        return document;
    }

    Element open(String tag, String attributes, Element parent) {
        Element element = new Element(tag, attributes, file.allocate(), parent.id);
        parent.addKid(element);
        return element;
    }

    /** Opens one that gets its place among the kids later, by {@link Element#addKid}. */
    Element openAside(String tag, Element parent) {
        return new Element(tag, "", file.allocate(), parent.id);
    }

    /**
     * Opens one that others can name.
     *
     * @param name which must come after those before it, byte by byte
     */
    Element openNamed(String tag, String name, Element parent) {
        Element element = open(tag, "/ID(" + name + ")", parent);
        names.put('(').put(name).put(')').reference(element.id).put(' ');
        return element;
    }

    void close(Element element) throws IOException {
        file.put(element.id, element.dictionary());
    }

    /** Reserves the next key of the parent tree, which must be written in ascending order. */
    int nextParentKey() {
        return nextParent++;
    }

    void addParent(int key, int object) {
        parents.put((long) key).put(' ').reference(object).put(' ');
    }

    int finish() throws IOException {
        close(document);
        file.put(
                root,
                new PdfBytes(parents.length() + 96)
                        .put("<</Type/StructTreeRoot/K[")
                        .reference(document.id)
                        .put("]/ParentTree<</Nums[")
                        .put(parents)
                        .put("]>>/IDTree<</Names[")
                        .put(names)
                        .put("]>>/ParentTreeNextKey ")
                        .put((long) nextParent)
                        .put(">>"));
        return root;
    }
}
