package org.undersigned.letter;

import org.jspecify.annotations.Nullable;

/** A template that cannot be used as it stands. */
public final class TemplateBroken extends RuntimeException {

    private final String template;
    private final String reason;
    private final @Nullable String words;

    TemplateBroken(String template, String reason) {
        this(template, reason, null, "");
    }

    /**
     * @param words of the template's file that must be changed
     */
    TemplateBroken(String template, String reason, String words) {
        this(template, reason, words, "");
    }

    private TemplateBroken(String template, String reason, @Nullable String words, String place) {
        super("The letter template \"" + template + "\" " + reason + place + ".");
        this.template = template;
        this.reason = reason;
        this.words = words;
    }

    /** The same, telling the line of the file. */
    TemplateBroken in(Folder folder) {
        return words == null
                ? this
                : new TemplateBroken(
                        template,
                        reason,
                        words,
                        " (line " + folder.line(template + ".properties", words) + ")");
    }
}
