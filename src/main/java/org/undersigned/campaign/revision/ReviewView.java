package org.undersigned.campaign.revision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page for reviewers shows.
 *
 * @param shown the revision that is read
 * @param before the one it is compared with; null for the first
 * @param all the latest first
 * @param inForce the number of the text in force
 * @param own whether the one who looks wrote a part of it
 * @param names of accounts
 */
record ReviewView(
        Revision shown,
        @Nullable Revision before,
        Comparison comparison,
        List<Revision> all,
        int inForce,
        boolean own,
        Map<UUID, String> names) {

    /** Whether it waits for a decision. */
    public boolean isProposed() {
        return shown.number() > inForce;
    }

    public boolean isInForce() {
        return shown.number() == inForce;
    }

    public String authors() {
        return shown.authors().stream()
                .map(id -> names.getOrDefault(id, "?"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public @Nullable String reviewer() {
        UUID reviewer = shown.acceptedBy();
        return reviewer == null ? null : names.get(reviewer);
    }

    /** A language in English, as the desk speaks. */
    public String name(String language) {
        return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
    }
}
