package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.List;

/** Writes the pieces of one line as Markdown. */
final class Inline {

    private final List<Piece> pieces;
    private final StringBuilder out = new StringBuilder();
    private boolean lostEmphasis;

    private Inline(List<Piece> pieces) {
        this.pieces = joined(pieces);
    }

    /**
     * @param lostEmphasis whether something was bold or italic where Markdown cannot say so
     */
    record Written(String markdown, boolean lostEmphasis) {}

    static Written of(List<Piece> pieces) {
        Inline inline = new Inline(pieces);
        for (int i = 0; i < inline.pieces.size(); i++) {
            inline.write(i);
        }
        return new Written(inline.out.toString(), inline.lostEmphasis);
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean goesOn =
                    !joined.isEmpty()
                            && (joined.getLast().isLike(piece)
                                    || piece.text().isBlank() && piece.link().isEmpty());
            if (goesOn) {
                Piece last = joined.removeLast();
                joined.add(last.with(last.text() + piece.text()));
            } else if (!piece.text().isEmpty()) {
                joined.add(piece);
            }
        }
        return joined;
    }

    private void write(int index) {
        Piece piece = pieces.get(index);
        if (piece.isNote()) {
            out.append("[^").append(piece.link().substring(Piece.NOTE.length())).append(']');
            return;
        }
        String core = piece.text().strip();
        if (core.isEmpty()) {
            out.append(piece.text());
            return;
        }
        int at = piece.text().indexOf(core);
        String before = piece.text().substring(0, at);
        String after = piece.text().substring(at + core.length());
        boolean linked = !piece.link().isEmpty();
        String marks = (piece.bold() ? "**" : "") + (piece.italic() ? "*" : "");
        boolean fits =
                linked
                        || fits(last(before), core.codePointAt(0))
                                && fits(first(after, index), core.codePointBefore(core.length()))
                                && (!before.isEmpty()
                                        || out.isEmpty()
                                        || out.charAt(out.length() - 1) != '*');
        if (!marks.isEmpty() && !fits) {
            lostEmphasis = true;
            marks = "";
        }
        out.append(before);
        String words =
                marks
                        + (linked ? Escapes.inLink(core) : Escapes.inline(core))
                        + new StringBuilder(marks).reverse();
        out.append(linked ? link(piece.link(), core, words) : words).append(after);
    }

    private int last(String before) {
        return before.isEmpty() && !out.isEmpty() ? out.codePointBefore(out.length()) : ' ';
    }

    private int first(String after, int index) {
        return after.isEmpty() && index + 1 < pieces.size()
                ? pieces.get(index + 1).text().codePointAt(0)
                : ' ';
    }

    /** Whether a star between them belongs to the word inside (CommonMark 0.31, 6.2). */
    private static boolean fits(int outside, int inside) {
        return Character.isLetterOrDigit(inside) || !Character.isLetterOrDigit(outside);
    }

    private static String link(String address, String words, String marked) {
        if (address.equals(words) || address.equals("mailto:" + words)) {
            return "<" + words + ">";
        }
        String target = address.replace("(", "%28").replace(")", "%29").replace("\\", "%5C");
        return "[" + marked + "](" + target + ")";
    }

    /** The words alone, a link's address in brackets. */
    static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : joined(pieces)) {
            words.append(piece.text());
            String text = piece.text().strip();
            if (!piece.link().isEmpty()
                    && !piece.isNote()
                    && !piece.link().equals(text)
                    && !piece.link().equals("mailto:" + text)) {
                words.append(" (").append(piece.link()).append(')');
            }
        }
        return words.toString().strip();
    }
}
