package org.undersigned.cosigner;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Form;

/**
 * A co-signer as somebody writes one down, in the words of the JSON API; nothing is checked yet.
 *
 * @param country a code or a name
 * @param attestation how it is known that they agreed; who says so is the account
 */
public record SignatoryForm(
        @Nullable String kind,
        @Nullable String honorific,
        @Nullable String name,
        @Nullable String designation,
        @Nullable String country,
        @Nullable String group,
        @Nullable AttestationForm attestation) {

    /** How it is known that somebody agreed. */
    public record AttestationForm(@Nullable String how) {}

    /** As a form at the desk has it. */
    static SignatoryForm of(Form form) {
        return new SignatoryForm(
                form.value("kind"),
                form.value("honorific"),
                form.value("name"),
                form.value("designation"),
                form.value("country"),
                form.value("group"),
                new AttestationForm(form.value("attestation.how")));
    }

    static Form show(Signatory signatory) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("kind", signatory.kind());
        values.put("honorific", signatory.honorific());
        values.put("name", signatory.name());
        values.put("designation", signatory.designation());
        values.put("country", signatory.country());
        values.put("group", signatory.group());
        return Form.of(values);
    }

    String how() {
        return attestation == null || attestation.how() == null ? "" : attestation.how();
    }
}
