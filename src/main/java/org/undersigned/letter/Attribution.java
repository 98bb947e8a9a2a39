package org.undersigned.letter;

import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who said what is quoted: the last line of a quotation, where it alone begins with a dash. Where
 * others do too, people talk with each other.
 */
final class Attribution {

    private static final Pattern DASH = Pattern.compile("(?s)([—–―]|--)\\s*([^\\s—–―-].*)?");

    private Attribution() {}

    /** Takes it out of the quotation; null where nobody is named. */
    static @Nullable Paragraph takenFrom(BlockQuote quote) {
        if (!(quote.getLastChild() instanceof Paragraph last) || dashes(quote) != 1) {
            return null;
        }
        Node begin = lastLine(last);
        Node before = begin.getPrevious();
        if (!isDash(begin) || before == null && last.getPrevious() == null) {
            return null;
        }
        if (before != null) {
            before.unlink();
        }
        Paragraph attribution = new Paragraph();
        for (Node node = begin; node != null; ) {
            Node next = node.getNext();
            attribution.appendChild(node);
            node = next;
        }
        if (last.getFirstChild() == null) {
            last.unlink();
        }
        return attribution;
    }

    /** How many lines begin with one. */
    private static int dashes(BlockQuote quote) {
        int dashes = 0;
        for (Node block = quote.getFirstChild(); block != null; block = block.getNext()) {
            for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
                if (isDash(node) && (node.getPrevious() == null || isBreak(node.getPrevious()))) {
                    dashes++;
                }
            }
        }
        return dashes;
    }

    private static Node lastLine(Paragraph paragraph) {
        Node node = paragraph.getLastChild();
        while (node.getPrevious() != null && !isBreak(node.getPrevious())) {
            node = node.getPrevious();
        }
        return node;
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static boolean isDash(Node node) {
        return node instanceof Text text && DASH.matcher(text.getLiteral()).matches();
    }
}
