package org.undersigned.letter.tagged;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A decoded picture, ready to be written; its transparency is kept. */
public final class Pixels {

    /** A logo has no need of more, and a bomb would. */
    private static final long MOST = 16_000_000;

    private static final RecentPixels RECENT = new RecentPixels();

    private final int width;
    private final int height;
    private final byte[] colours;
    private final byte @Nullable [] opacity;

    /** Compresses what will be written, perhaps many times. */
    private Pixels(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        byte[] rgb = new byte[3 * width * height];
        byte[] alpha = new byte[width * height];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                alpha[at] = (byte) (argb >>> 24);
                rgb[3 * at] = (byte) (argb >> 16);
                rgb[3 * at + 1] = (byte) (argb >> 8);
                rgb[3 * at + 2] = (byte) argb;
                at++;
            }
        }
        try (Deflation deflation = new Deflation()) {
            colours = deflation.deflate(rgb);
            opacity = image.getColorModel().hasAlpha() ? deflation.deflate(alpha) : null;
        }
    }

    /**
     * Decodes a PNG; one that was decoded of late is at hand.
     *
     * @throws PictureUnreadable where the bytes are none, or too large a one
     */
    public static Pixels of(byte[] png) {
        return RECENT.of(png);
    }

    static Pixels decode(byte[] png) {
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
        return width;
    }

    public int height() {
        return height;
    }

    int write(PdfFile file) throws IOException {
        PdfBytes dictionary = dictionary("DeviceRGB");
        if (opacity != null) {
            int mask = file.allocate();
            file.putDeflated(mask, dictionary("DeviceGray"), opacity);
            dictionary.put("/SMask ").reference(mask);
        }
        int id = file.allocate();
        file.putDeflated(id, dictionary, colours);
        return id;
    }

    private PdfBytes dictionary(String colourSpace) {
        return new PdfBytes(128)
                .put("/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/" + colourSpace)
                .put("/Width " + width + "/Height " + height);
    }
}
