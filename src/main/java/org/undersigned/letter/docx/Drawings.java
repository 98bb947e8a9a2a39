package org.undersigned.letter.docx;

import java.io.IOException;
import org.undersigned.letter.Picture;
import org.undersigned.letter.tagged.Pixels;

/** Puts pictures into the text (DrawingML, ECMA-376 part 1, 20.4). */
final class Drawings {

    private static final double LOGO_HEIGHT = 46;
    private static final double LOGO_WIDTH = 130;
    private static final double SIGNATURE_HEIGHT = 38;
    private static final double SIGNATURE_WIDTH = 200;
    private static final int EMU_PER_POINT = 12_700;
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Xml out;
    private final Links links;
    private int drawn;

    Drawings(Xml out, Links links) {
        this.out = out;
        this.links = links;
    }

    /**
     * A picture and its size in points.
     *
     * @param says what it shows, for those who cannot see it
     */
    record Drawing(byte[] png, String says, double width, double height) {

        /** The column that it needs beside words, in twentieths of a point. */
        int column() {
            return (int) Math.ceil(width * 20) + 280;
        }
    }

    Drawing logo(Picture picture, String says) {
        return fitted(picture, says, LOGO_WIDTH, LOGO_HEIGHT);
    }

    Drawing signature(Picture picture, String says) {
        return fitted(picture, says, SIGNATURE_WIDTH, SIGNATURE_HEIGHT);
    }

    private static Drawing fitted(Picture picture, String says, double width, double height) {
        Pixels pixels = Pixels.of(picture.png());
        double scale = Math.min(width / pixels.width(), height / pixels.height());
        return new Drawing(picture.png(), says, pixels.width() * scale, pixels.height() * scale);
    }

    void put(Drawing drawing) throws IOException {
        drawn++;
        String size =
                "cx=\"%d\" cy=\"%d\"/>"
                        .formatted(
                                Math.round(drawing.width() * EMU_PER_POINT),
                                Math.round(drawing.height() * EMU_PER_POINT));
        out.raw("<w:r><w:drawing><wp:inline xmlns:wp=\"" + MAIN + "wordprocessingDrawing\"");
        out.raw(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size);
        out.raw("<wp:docPr id=\"" + drawn + "\" name=\"Picture " + drawn + "\" descr=\"");
        out.words(drawing.says()).raw("\"/><a:graphic xmlns:a=\"" + MAIN + "main\">");
        out.raw("<a:graphicData uri=\"" + MAIN + "picture\">");
        out.raw("<pic:pic xmlns:pic=\"" + MAIN + "picture\"><pic:nvPicPr>");
        out.raw("<pic:cNvPr id=\"" + drawn + "\" name=\"Picture " + drawn + "\"/>");
        out.raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        out.raw("<a:blip r:embed=\"" + links.picture(drawing.png()) + "\"/>");
        out.raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>");
        out.raw("<a:off x=\"0\" y=\"0\"/><a:ext " + size + "</a:xfrm>");
        out.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
        out.raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }
}
