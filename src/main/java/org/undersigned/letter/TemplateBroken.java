package org.undersigned.letter;

/** A template that cannot be used as it stands. */
public final class TemplateBroken extends RuntimeException {

    TemplateBroken(String template, String reason) {
        super("The letter template \"" + template + "\" " + reason + ".");
    }
}
