package org.undersigned.letter.html;

import java.io.IOException;

/** Markup that is ours, and words that are not and are therefore escaped. */
final class Markup {

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    Markup raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** Words as text or as the value of a quoted attribute. */
    Markup words(String text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> null;
                    };
            if (escaped != null) {
                out.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
        return this;
    }

    /** Words with the breaks that their author set. */
    Markup lines(String text) throws IOException {
        String between = "";
        for (String line : text.split("\n", -1)) {
            out.append(between);
            words(line);
            between = "<br>\n";
        }
        return this;
    }
}
