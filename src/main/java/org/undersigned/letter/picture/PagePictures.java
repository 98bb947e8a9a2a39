package org.undersigned.letter.picture;

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
public final class PagePictures implements AutoCloseable {

    /** Pixels to the inch: sharp where a page takes half a screen. */
    private static final float RESOLUTION = 110;

    private static final float POINTS_TO_THE_INCH = 72;

    private final PDDocument document;

    /**
     * @param pdf of ours
     */
    public PagePictures(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * @param page from 1
     * @return a PNG file, 909 × 1286 pixels for A4
     */
    public byte[] png(int page) {
        return file(drawn(page, RESOLUTION));
    }

    /**
     * The upper part of the first page.
     *
     * @param width of the whole page, pixels
     * @param height of the part, pixels
     * @return a PNG file
     */
    public byte[] top(int width, int height) {
        float wide = document.getPage(0).getMediaBox().getWidth();
        BufferedImage page = drawn(1, POINTS_TO_THE_INCH * width / wide);
        return file(page.getSubimage(0, 0, Math.min(width, page.getWidth()), height));
    }

    private BufferedImage drawn(int page, float resolution) {
        try {
            return new PDFRenderer(document)
                    .renderImageWithDPI(page - 1, resolution, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 17);
        // Kept in memory: a file on the disk would outlive words that nobody saved.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
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
