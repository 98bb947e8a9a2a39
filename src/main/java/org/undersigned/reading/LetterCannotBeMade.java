package org.undersigned.reading;

import org.undersigned.web.BrokenRule;

/** Something must be repaired before this letter can be read, such as a font that is missing. */
class LetterCannotBeMade extends BrokenRule {

    LetterCannotBeMade(String message) {
        super(message);
    }
}
