package org.undersigned.letter;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of a tagged PDF as a screen reader does (ISO 32000-1, 14.7 and 14.9.4): in the
 * order of the structure, the outermost ActualText in place of what is drawn, artifacts left out.
 */
final class ReadAloud extends PDFTextStripper {

    private record Place(COSDictionary page, int number) {}

    private final Map<Place, StringBuilder> contents = new HashMap<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int replaced;
    private int replacedFrom;
    private float baseline = Float.NaN;

    private ReadAloud() throws IOException {}

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadAloud reader = new ReadAloud();
            reader.getText(document);
            StringBuilder text = new StringBuilder();
            reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null, text);
            return text.toString();
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage page, StringBuilder into) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement it ->
                        read(it, it.getPage() == null ? page : it.getPage(), into);
                case Integer it when page != null -> append(page, it, into);
                case PDMarkedContentReference it -> append(it.getPage(), it.getMCID(), into);
                default -> {}
            }
        }
    }

    private void append(PDPage page, int number, StringBuilder into) {
        StringBuilder content = contents.remove(new Place(page.getCOSObject(), number));
        if (content == null) {
            throw new AssertionError("No content " + number + ", or in two places");
        }
        into.append(content);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        StringBuilder text = open.isEmpty() ? artifacts : open.peek();
        if (COSName.ARTIFACT.equals(tag)) {
            text = artifacts;
        } else if (properties != null && properties.containsKey(COSName.MCID)) {
            Place place =
                    new Place(getCurrentPage().getCOSObject(), properties.getInt(COSName.MCID));
            text = contents.computeIfAbsent(place, any -> new StringBuilder());
        }
        open.push(text);
        if (properties != null && properties.containsKey(COSName.ACTUAL_TEXT) && replaced == 0) {
            replaced = open.size();
            replacedFrom = text.length();
            text.append(properties.getString(COSName.ACTUAL_TEXT));
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (replaced == open.size()) {
            replaced = 0;
        }
        open.pop();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition drawn) {
        StringBuilder text = open.isEmpty() ? artifacts : open.peek();
        if (text == artifacts) {
            return;
        }
        if (!(Math.abs(drawn.getYDirAdj() - baseline) < 6)) {
            text.insert(replaced == 0 ? text.length() : replacedFrom, '\n');
            baseline = drawn.getYDirAdj();
        }
        if (replaced == 0) {
            text.append(drawn.getUnicode());
        }
    }
}
