package org.undersigned.cosigner.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.cosigner.LineCheck;
import org.undersigned.cosigner.SignatoryLine;
import org.undersigned.phrase.Phrases;
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/**
 * How somebody invited wants their line to read.
 *
 * @param card only to be used when nothing is wrong
 */
record LineForm(Card card, List<FieldError> errors) {

    static LineForm read(Form form, Card before, Phrases phrases) {
        Checks checks = new Checks(phrases.locale());
        String name = checks.required("name", form.value("name"), Checks.LINE);
        String honorific = checks.optional("honorific", form.value("honorific"), Checks.LINE);
        String designation = checks.optional("designation", form.value("designation"), Checks.LINE);
        String country = checks.country("country", form.value("country"));
        Map.of("name", name, "honorific", honorific, "designation", designation)
                .forEach(
                        (field, line) -> {
                            if (LineCheck.holdsLink(line)) {
                                checks.refuse(field, phrases.say("wrong.link"));
                            }
                        });
        Card card =
                before.isOrganisation()
                        ? new Card(before.kind(), "", before.name(), "", name, country)
                        : new Card(before.kind(), honorific, name, designation, "", country);
        return new LineForm(card, checks.errors());
    }

    static Form show(SignatoryLine line) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("honorific", line.honorific());
        values.put("name", line.name());
        values.put("designation", line.designation());
        values.put("country", line.country());
        return Form.of(values);
    }
}
