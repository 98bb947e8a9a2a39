package org.undersigned.intake.word;

/**
 * Words in one style.
 *
 * @param link a web or mail address, or {@link #NOTE} and a number; empty for none
 */
record Piece(String text, boolean bold, boolean italic, String link) {

    /** Begins what leads to a footnote. */
    static final String NOTE = "note:";

    static Piece note(int number) {
        return new Piece("[" + number + "]", false, false, NOTE + number);
    }

    boolean isNote() {
        return link.startsWith(NOTE);
    }

    boolean isLike(Piece other) {
        return bold == other.bold && italic == other.italic && link.equals(other.link);
    }

    Piece with(String other) {
        return new Piece(other, bold, italic, link);
    }
}
