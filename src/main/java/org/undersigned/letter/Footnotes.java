package org.undersigned.letter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes as most Markdown has them: {@code [^label]} in the text, and {@code [^label]: words} on
 * lines of their own, wherever they stand; lines that are set in belong to the one before.
 */
final class Footnotes {

    private static final Pattern DEFINITION =
            Pattern.compile(
                    "(?m)^ {0,3}\\[\\^([^\\[\\]\\s]{1,100})]:[ \\t]*(.*(?:\\n(?: {2,}|\\t)\\S.*)*)");

    /** Makes a mark of what would be a link without an address. */
    static final LinkProcessor MARKS =
            (link, scanner, context) ->
                    link.destination() == null && link.text().matches("\\^[^\\[\\]\\s]{1,100}")
                            ? LinkResult.replaceWith(
                                    new Mark(link.text().substring(1)), link.afterTextBracket())
                            : LinkResult.none();

    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final String text;

    Footnotes(String markdown) {
        Matcher found = DEFINITION.matcher(markdown);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            String words = found.group(2).replaceAll("\\s*\\n\\s*", " ");
            boolean first = definitions.putIfAbsent(folded(found.group(1)), words) == null;
            // Escaped, or a second one of that label would be taken for the address of a link.
            found.appendReplacement(rest, first ? "" : "\\\\$0");
        }
        text = found.appendTail(rest).toString();
    }

    /** The body without them. */
    String text() {
        return text;
    }

    /** Its words, Markdown in one paragraph; null where there is none of that label. */
    @Nullable String of(String label) {
        return definitions.get(folded(label));
    }

    /** Of all, also of those that nothing points to. */
    Set<String> labels() {
        return definitions.keySet();
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Where the text points to one. */
    static final class Mark extends CustomNode {

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        String label() {
            return folded(label);
        }

        /** As it was typed. */
        String literal() {
            return "[^" + label + "]";
        }
    }
}
