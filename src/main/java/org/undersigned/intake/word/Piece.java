package org.undersigned.intake.word;

/**
 * Words in one style.
 *
 * @param link a web or mail address; empty for none
 */
record Piece(String text, boolean bold, boolean italic, String link) {

    boolean isLike(Piece other) {
        return bold == other.bold && italic == other.italic && link.equals(other.link);
    }

    Piece with(String other) {
        return new Piece(other, bold, italic, link);
    }
}
