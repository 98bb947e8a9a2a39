package org.undersigned.letter;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of a tagged PDF as a screen reader does (ISO 32000-1, 14.9.4): in the order of
 * the content, the outermost ActualText in place of what is drawn, artifacts left out.
 */
final class ReadAloud extends PDFTextStripper {

    private final StringBuilder text = new StringBuilder();
    private int replaced;
    private int replacedFrom;
    private int artifact;
    private int depth;
    private float baseline = Float.NaN;

    private ReadAloud() throws IOException {}

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadAloud reader = new ReadAloud();
            reader.getText(document);
            return reader.text.toString();
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        depth++;
        if (COSName.ARTIFACT.equals(tag)) {
            artifact = depth;
        }
        if (properties != null && properties.containsKey(COSName.ACTUAL_TEXT) && replaced == 0) {
            replaced = depth;
            replacedFrom = text.length();
            text.append(properties.getString(COSName.ACTUAL_TEXT));
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (replaced == depth) {
            replaced = 0;
        }
        if (artifact == depth) {
            artifact = 0;
        }
        depth--;
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition drawn) {
        if (artifact > 0) {
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
