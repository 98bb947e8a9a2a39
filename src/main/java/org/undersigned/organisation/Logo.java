package org.undersigned.organisation;

import java.util.Arrays;
import org.undersigned.svg.SvgPicture;
import org.undersigned.svg.SvgRefused;
import org.undersigned.web.InvalidInput;

/**
 * A picture that is what it says: safe to print in a letter and to show to everybody.
 *
 * @param type its media type, image/png or image/svg+xml
 */
public record Logo(byte[] bytes, String type) {

    static final int MOST_BYTES = 500 * 1024;
    static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";

    /** An SVG must be drawn this large, so that no letter meets one that cannot be. */
    private static final int LARGEST = 1000;

    private static final byte[] PNG_SIGNATURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'
    };

    /**
     * Looks at the content, never at a name or a type that somebody claims.
     *
     * @throws InvalidInput when it is too large, something else, or does more than show a picture
     */
    public static Logo of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new InvalidInput("logo", "Please choose a file of at most 500 KB.");
        }
        if (Arrays.equals(bytes, 0, Math.min(8, bytes.length), PNG_SIGNATURE, 0, 8)) {
            PngFile.check(bytes);
            return new Logo(bytes, PNG);
        }
        try {
            SvgPicture.of(bytes).png(LARGEST, LARGEST);
        } catch (SvgRefused e) {
            throw new InvalidInput("logo", e.getMessage());
        }
        return new Logo(bytes, SVG);
    }
}
