package org.undersigned.intake;

/**
 * A line as somebody wrote it.
 *
 * @param paragraph its number; lines of one paragraph share it
 * @param gap whether empty space stands before it
 * @param words without any markup; a link's address stands in brackets after its words
 * @param markdown the same as the body of a letter writes it
 * @param style the name of its style in lower case, such as "heading 1"; empty when it has none
 * @param bold whether all of it is
 */
public record Line(
        int paragraph,
        boolean gap,
        String words,
        String markdown,
        Shape shape,
        String style,
        boolean bold) {

    private static final int PROSE = 90;
    private static final int SENTENCE = 50;

    /** Whether it reads like running text: long, or a sentence. */
    boolean isProse() {
        return words.length() > PROSE
                || words.length() > SENTENCE && words.matches("(?s).*[.!?…。]['\"”»)]*");
    }

    /** Whether it can only be part of a text. */
    boolean isTextOnly() {
        return shape == Shape.ITEM || shape == Shape.QUOTATION || shape == Shape.BREAK;
    }
}
