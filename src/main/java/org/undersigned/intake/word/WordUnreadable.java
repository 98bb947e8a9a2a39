package org.undersigned.intake.word;

/** A Word file that cannot be read; the message tells a person what to do. */
public final class WordUnreadable extends Exception {

    WordUnreadable(String message) {
        super(message);
    }
}
