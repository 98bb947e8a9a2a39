package org.undersigned.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.undersigned.web.InvalidInput;

/** Makes sure that a PNG can be drawn, without unpacking one that is made to fill the memory. */
final class PngFile {

    /** The signature, the length and name of the first chunk; W3C PNG section 5. */
    private static final int WIDTH_AT = 16;

    private static final int HEADER = 24;
    private static final int MOST_PIXELS = 3000;

    private PngFile() {}

    static void check(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw broken();
        }
        int width = ByteBuffer.wrap(bytes).getInt(WIDTH_AT);
        int height = ByteBuffer.wrap(bytes).getInt(WIDTH_AT + Integer.BYTES);
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new InvalidInput(
                    "logo", "Please choose a picture of at most 3000 by 3000 pixels.");
        }
        try {
            if (ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
                throw broken();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw broken();
        }
    }

    private static InvalidInput broken() {
        return new InvalidInput("logo", "This PNG file is damaged. Please export it again.");
    }
}
