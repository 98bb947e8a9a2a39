package org.undersigned.signature.form;

import java.util.regex.Pattern;
import org.undersigned.campaign.Audience;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.Particulars;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/**
 * Checks what people write about themselves (signing.md B): what is accepted is kept as it was
 * written, in Unicode NFC.
 */
public final class Words {

    private static final Pattern LINK =
            Pattern.compile("https?://|(?<![\\p{L}\\p{N}])www\\.", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_COMMENT = 2000;

    private final Checks checks;
    private final Phrases phrases;

    public Words(Checks checks, Phrases phrases) {
        this.checks = checks;
        this.phrases = phrases;
    }

    /** All that the form asks of a signer who chose these; nothing where nobody may see a name. */
    public Particulars all(Form form, Audience audience, Capacity capacity) {
        boolean named = audience != Audience.COUNTED;
        Particulars written =
                new Particulars(
                        named
                                ? required("name", form.value("name"))
                                : optional("name", form.value("name")),
                        optional("designation", form.value("designation")),
                        optional("organisation", form.value("organisation")),
                        comment("comment", form.value("comment")));
        boolean organisation = !written.organisation().isEmpty();
        if (capacity == Capacity.ON_BEHALF && !named) {
            checks.refuse("audience", phrases.say("wrong.counted.organisation"));
        } else if (capacity == Capacity.ON_BEHALF && !organisation) {
            checks.refuse("organisation", phrases.say("wrong.organisation"));
        } else if (capacity == Capacity.IDENTIFICATION
                && named
                && !organisation
                && written.designation().isEmpty()) {
            checks.refuse("organisation", phrases.say("wrong.identification"));
        }
        return named ? written : Particulars.NONE;
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
