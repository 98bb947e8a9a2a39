package org.undersigned.letter.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What the document leads to or holds beside its text (ECMA-376 part 2, 9.3). */
final class Links {

    private static final String KIND =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

    private final List<String> parts;
    private final List<String> addresses = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    /**
     * @param parts of the file that belong to the text, such as its styles
     */
    Links(String... parts) {
        this.parts = List.of(parts);
    }

    /** Answers by which id the text names the address. */
    String address(String target) {
        addresses.add(uri(target));
        return "link" + addresses.size();
    }

    /**
     * Word opens no document with an address that RFC 3986 does not allow: every character that it
     * does not know is percent-encoded, also a percent sign that begins no code.
     */
    private static String uri(String address) {
        StringBuilder uri = new StringBuilder();
        String marked = address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        for (byte b : marked.getBytes(StandardCharsets.UTF_8)) {
            if (ALLOWED.indexOf(b) >= 0 || b >= 0 && Character.isLetterOrDigit(b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return uri.toString();
    }

    /** Answers by which id the text names the PNG. */
    String picture(byte[] png) {
        pictures.add(png);
        return "picture" + pictures.size();
    }

    /** As PNG files, in the order of their names. */
    List<byte[]> pictures() {
        return pictures;
    }

    static String fileOfPicture(int index) {
        return "media/picture" + (index + 1) + ".png";
    }

    void write(Xml out) throws IOException {
        out.raw(Xml.HEAD);
        out.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/");
        out.raw("relationships\">\n");
        for (String part : parts) {
            relationship(out, part, part, part + ".xml", "");
        }
        for (int i = 0; i < pictures.size(); i++) {
            relationship(out, "picture" + (i + 1), "image", fileOfPicture(i), "");
        }
        for (int i = 0; i < addresses.size(); i++) {
            String outside = " TargetMode=\"External\"";
            relationship(out, "link" + (i + 1), "hyperlink", addresses.get(i), outside);
        }
        out.raw("</Relationships>\n");
    }

    private static void relationship(Xml out, String id, String kind, String target, String mode)
            throws IOException {
        out.raw("<Relationship Id=\"" + id + "\" Type=\"" + KIND + kind + "\" Target=\"");
        out.words(target).raw("\"" + mode + "/>\n");
    }
}
