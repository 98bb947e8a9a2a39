package org.undersigned.letter.tagged;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A decoded picture, ready to be written; its transparency is kept. */
public final class Pixels {

    /** A logo has no need of more, and a bomb would. */
    private static final long MOST = 16_000_000;

    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    /**
     * Decodes a PNG.
     *
     * @throws PictureUnreadable where the bytes are none, or too large a one
     */
    public static Pixels of(byte[] png) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST) {
                throw new PictureUnreadable("The picture has more than 16 million pixels.");
            }
            return new Pixels(reader.read(0));
        } catch (IOException | RuntimeException e) {
            throw e instanceof PictureUnreadable known
                    ? known
                    : new PictureUnreadable("The picture is not a PNG that can be read.");
        } finally {
            reader.dispose();
        }
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    int write(PdfFile file) throws IOException {
        int width = width();
        int height = height();
        byte[] colours = new byte[3 * width * height];
        byte[] opacity = new byte[width * height];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                opacity[at] = (byte) (argb >>> 24);
                colours[3 * at] = (byte) (argb >> 16);
                colours[3 * at + 1] = (byte) (argb >> 8);
                colours[3 * at + 2] = (byte) argb;
                at++;
            }
        }
        PdfBytes dictionary = dictionary("DeviceRGB");
        if (image.getColorModel().hasAlpha()) {
            int mask = file.allocate();
            file.putStream(mask, dictionary("DeviceGray"), opacity);
            dictionary.put("/SMask ").reference(mask);
        }
        int id = file.allocate();
        file.putStream(id, dictionary, colours);
        return id;
    }

    private PdfBytes dictionary(String colourSpace) {
        return new PdfBytes(128)
                .put("/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/" + colourSpace)
                .put("/Width " + width() + "/Height " + height());
    }
}
