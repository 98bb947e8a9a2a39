package org.undersigned.signature.sharing;

import io.nayuki.qrcodegen.QrCode;
import io.quarkus.qute.RawString;

/** Draws a QR code (ISO/IEC 18004) as SVG, which needs no picture of its own to be fetched. */
final class QrPicture {

    /** Empty modules around it, as the standard asks. */
    private static final int QUIET = 4;

    private QrPicture() {}

    /**
     * @param alternative what is read to those who cannot see it
     */
    static RawString of(String text, String alternative) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return new RawString(
                """
                <svg class="code" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg>"""
                        .formatted(escape(alternative), side, side, side, side, path(code)));
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Dark modules that follow each other in a row become one stroke. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append(
                            "M%d %dh%dv1h-%dz"
                                    .formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
