package org.undersigned.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing that was looked at: nothing in it runs, loads anything, or takes long to draw. */
public final class SvgPicture {

    /** So much is drawn within seconds, whatever it is. */
    private static final int MOST_BYTES = 200 * 1024;

    /** Elements as drawn, each repetition counted. */
    private static final int MOST_DRAWN = 1_000;

    private static final int REPEATED_WITHIN_REPEATED = 4;

    private static final LoaderContext ALONE =
            LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .documentLimits(
                            new DocumentLimits(
                                    SvgRules.DEPTH, REPEATED_WITHIN_REPEATED, MOST_DRAWN))
                    .build();

    private final SVGDocument document;

    private SvgPicture(SVGDocument document) {
        this.document = document;
    }

    /**
     * @throws SvgRefused where it is none, holds more than shapes and text, or is too intricate
     */
    public static SvgPicture of(byte[] svg) {
        if (svg.length > MOST_BYTES) {
            throw new SvgRefused("Please choose an SVG of at most 200 KB, or export it as PNG.");
        }
        SvgRules.check(svg);
        try {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, ALONE);
            if (document != null) {
                return new SvgPicture(document);
            }
        } catch (RuntimeException e) {
            // The library's words are for programmers.
        }
        throw new SvgRefused(
                "This SVG is too intricate to be drawn. Please simplify it, or export it as PNG.");
    }

    /**
     * Draws it on nothing, as large as it fits; the same drawing gives the same bytes.
     *
     * @param width most pixels
     * @param height most pixels
     * @return a PNG file
     * @throws SvgRefused where it has no size, or letters and no font for them
     */
    public byte[] png(int width, int height) {
        FloatSize size = document.size();
        double scale = Math.min(width / size.getWidth(), height / size.getHeight());
        if (!(size.getWidth() > 0 && size.getHeight() > 0 && scale > 0)) {
            throw new SvgRefused("This SVG has no size. Please give it a width and a height.");
        }
        BufferedImage image =
                new BufferedImage(
                        pixels(size.getWidth() * scale),
                        pixels(size.getHeight() * scale),
                        BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE,
                    pen,
                    new ViewBox(image.getWidth(), image.getHeight()));
        } catch (RuntimeException | InternalError e) {
            throw new SvgRefused(
                    "This SVG cannot be drawn. Please turn its text into paths, or export it as"
                            + " PNG.");
        } finally {
            pen.dispose();
        }
        return file(image);
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    private static byte[] file(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
