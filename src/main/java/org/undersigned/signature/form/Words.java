package org.undersigned.signature.form;

import java.text.Normalizer;
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

    /** Characters that are there and cannot be seen: nobody is called that. */
    private static final Pattern VISIBLE =
            Pattern.compile("[^\\p{Z}\\p{C}\\x{115F}\\x{1160}\\x{3164}]");

    private static final int LONGEST_COMMENT = 2000;

    private final Checks checks;
    private final Phrases phrases;

    Words(Checks checks, Phrases phrases) {
        this.checks = checks;
        this.phrases = phrases;
    }

    String required(String field, String value) {
        return withoutLinks(field, checks.required(field, visible(value), Checks.LINE));
    }

    String optional(String field, String value) {
        return withoutLinks(field, checks.optional(field, visible(value), Checks.LINE));
    }

    String comment(String field, String value) {
        return withoutLinks(field, checks.text(field, visible(value), LONGEST_COMMENT));
    }

    private static String visible(String value) {
        return VISIBLE.matcher(value).find() || hidesSomething(value) ? value : "";
    }

    /** Then the checks say what is wrong, instead of taking it for empty. */
    private static boolean hidesSomething(String value) {
        return value.codePoints()
                .anyMatch(
                        c ->
                                Character.getType(c) == Character.CONTROL
                                        && !Character.isWhitespace(c));
    }

    private String withoutLinks(String field, String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (LINK.matcher(text).find()) {
            checks.refuse(field, phrases.say("wrong.link"));
        }
        return text;
    }
}
