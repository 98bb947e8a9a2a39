package org.undersigned.signature.form;

import java.util.regex.Pattern;
import org.undersigned.phrase.Phrases;
import org.undersigned.web.Checks;

/**
 * Checks what people write about themselves (signing.md B): what is accepted is kept as it was
 * written, in Unicode NFC.
 */
final class Words {

    private static final Pattern LINK =
            Pattern.compile("https?://|(?<![\\p{L}\\p{N}])www\\.", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_COMMENT = 2000;

    private final Checks checks;
    private final Phrases phrases;

    Words(Checks checks, Phrases phrases) {
        this.checks = checks;
        this.phrases = phrases;
    }

    String required(String field, String value) {
        return withoutLinks(field, checks.required(field, value, Checks.LINE));
    }

    String optional(String field, String value) {
        return withoutLinks(field, checks.optional(field, value, Checks.LINE));
    }

    String comment(String field, String value) {
        return withoutLinks(field, checks.text(field, value, LONGEST_COMMENT));
    }

    private String withoutLinks(String field, String text) {
        if (LINK.matcher(text).find()) {
            checks.refuse(field, phrases.say("wrong.link"));
        }
        return text;
    }
}
