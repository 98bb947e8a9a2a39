package org.undersigned.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The printed pages of a letter as pictures, for a screen. */
final class PagePictures implements AutoCloseable {

    /** Pixels to the inch: sharp where a page takes half a screen. */
    private static final float RESOLUTION = 110;

    private final PDDocument document;

    /**
     * @param pdf of ours
     */
    PagePictures(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return document.getNumberOfPages();
    }

    /**
     * @param page from 1
     * @return a PNG file, 909 × 1286 pixels for A4
     */
    byte[] png(int page) {
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 17);
        // Kept in memory: a file on the disk would outlive words that nobody saved.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            BufferedImage picture =
                    new PDFRenderer(document)
                            .renderImageWithDPI(page - 1, RESOLUTION, ImageType.RGB);
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
