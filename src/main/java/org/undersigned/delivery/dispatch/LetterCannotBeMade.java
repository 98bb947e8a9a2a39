package org.undersigned.delivery.dispatch;

import org.undersigned.web.BrokenRule;

/** Something must be repaired before this letter can be printed, such as a font that is missing. */
public class LetterCannotBeMade extends BrokenRule {

    LetterCannotBeMade(RuntimeException why) {
        super("The letter cannot be made: " + why.getMessage());
    }
}
