package org.undersigned.letter.docx;

import java.io.IOException;

/** XML that is ours, and words that are not and are therefore escaped. */
final class Xml {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Appendable out;

    Xml(Appendable out) {
        this.out = out;
    }

    Xml raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** Words as text or as the value of a quoted attribute. */
    Xml words(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // What XML 1.0 cannot hold even when escaped (section 2.2).
                case '\uFFFE', '\uFFFF' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
        return this;
    }
}
