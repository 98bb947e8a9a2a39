package org.undersigned.organisation;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/**
 * What somebody says about the organisation.
 *
 * @param logo base64 of a PNG or SVG file; absent: as it is; empty: none
 */
record OrganisationInput(
        @Nullable String name,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String website,
        @Nullable String language,
        @Nullable String logo) {

    private static final int LINES = 1000;

    /** The same, looked at; the logo apart, because a form sends a file. */
    record Checked(String name, String address, String contact, String website, String language) {}

    static OrganisationInput of(Form form) {
        return new OrganisationInput(
                form.value("name"),
                form.value("address"),
                form.value("contact"),
                form.value("website"),
                form.value("language"),
                form.upload("logo")
                        .map(file -> Base64.getEncoder().encodeToString(file.bytes()))
                        .orElse(form.has("noLogo", "on") ? "" : null));
    }

    /**
     * @throws InvalidInput with everything that is wrong
     */
    Checked checked() {
        Checks checks = new Checks();
        Checked checked =
                new Checked(
                        checks.required("name", name, Checks.LINE),
                        checks.text("address", address, LINES),
                        checks.text("contact", contact, LINES),
                        checks.url("website", website),
                        checks.language("language", language));
        if (logo != null && !logo.isEmpty()) {
            try {
                Logo.of(bytes());
            } catch (InvalidInput e) {
                checks.refuse("logo", e.errors().getFirst().message());
            }
        }
        checks.done();
        return checked;
    }

    private byte[] bytes() {
        try {
            return Base64.getMimeDecoder().decode(logo);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("logo", "Please send the file in base64.");
        }
    }

    void showLogoOn(Organisation organisation) {
        if (logo != null && logo.isEmpty()) {
            organisation.removeLogo();
        } else if (logo != null) {
            organisation.show(Logo.of(bytes()));
        }
    }
}
