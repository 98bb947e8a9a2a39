package org.undersigned.cosigner;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Checks;

/** Looks at the parts of a co-signer's line (signing.md B, names). */
public final class LineCheck {

    private static final Pattern LINK =
            Pattern.compile("https?://|(?<![\\p{L}\\p{N}])www\\.", Pattern.CASE_INSENSITIVE);

    private final Checks checks = new Checks();

    /** Whether a line holds a web address, which none may. */
    public static boolean holdsLink(String line) {
        return LINK.matcher(line).find();
    }

    SignatoryLine line(SignatoryForm form) {
        SignatoryKind kind = checks.constant("kind", form.kind(), SignatoryKind.class);
        String group = part("group", form.group());
        return new SignatoryLine(
                Objects.requireNonNullElse(kind, SignatoryKind.PERSON),
                part("honorific", form.honorific()),
                noLink("name", checks.required("name", form.name(), Checks.LINE)),
                part("designation", form.designation()),
                country(form.country()),
                group.isEmpty() ? null : group);
    }

    String how(@Nullable String how) {
        return checks.optional("attestation.how", how, Checks.LINE);
    }

    private String part(String field, @Nullable String value) {
        return noLink(field, checks.optional(field, value, Checks.LINE));
    }

    private String noLink(String field, String value) {
        if (holdsLink(value)) {
            checks.refuse(field, "This line cannot hold a web address. Please leave it out.");
        }
        return value;
    }

    private @Nullable String country(@Nullable String value) {
        String country = checks.optional("country", value, Checks.LINE);
        String code = Countries.find(country).orElse(null);
        if (code == null && !country.isEmpty()) {
            checks.refuse(
                    "country",
                    "No country is called “%s”. Please use its two-letter code or its name."
                            .formatted(country));
        }
        return code;
    }

    Checks checks() {
        return checks;
    }
}
