package org.undersigned.intake.text;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The words of one line of Markdown. HTML stays visible as words, as in the letter.
 *
 * @param bold whether all of them are
 */
record Marks(String words, boolean bold) {

    /** Longer lines are text, where marks stay as they are; a field takes less. */
    private static final int LONGEST = 1_000;

    private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();

    static Marks in(String line) {
        if (line.length() > LONGEST || !line.matches(".*[*_`\\\\\\[<&].*")) {
            return new Marks(line, false);
        }
        Node document = INLINE.parse(line);
        Node paragraph = document.getFirstChild();
        if (!(paragraph instanceof Paragraph) || paragraph.getNext() != null) {
            return new Marks(line, false);
        }
        StringBuilder words = new StringBuilder();
        collect(paragraph, words);
        Node only = paragraph.getFirstChild();
        boolean bold = only instanceof StrongEmphasis && only.getNext() == null;
        return new Marks(words.toString(), bold);
    }

    /** A line of a thousand characters nests no deeper than five hundred. */
    private static void collect(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text it -> words.append(it.getLiteral());
                case Code it -> words.append(it.getLiteral());
                case HtmlInline it -> words.append(it.getLiteral());
                case HardLineBreak _ -> words.append(' ');
                default -> collect(node, words);
            }
            if (node instanceof Link link && !words.toString().endsWith(link.getDestination())) {
                words.append(" (").append(link.getDestination()).append(')');
            }
        }
    }
}
