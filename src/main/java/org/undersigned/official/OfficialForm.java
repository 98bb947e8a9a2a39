package org.undersigned.official;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An official as somebody writes one down, in the words of the JSON API; nothing is checked yet.
 */
public record OfficialForm(
        @Nullable String name,
        @Nullable String honorific,
        @Nullable OfficeForm office,
        @Nullable String language,
        @Nullable List<String> emails,
        @Nullable String heldFrom,
        @Nullable String heldUntil,
        @Nullable Map<String, @Nullable String> salutations) {

    /**
     * The office: one that is there, by its id or by title, institution and country, or a new one.
     *
     * @param emails of the office; null leaves those of an office that is there as they are
     * @param postalAddress likewise
     */
    public record OfficeForm(
            @Nullable String id,
            @Nullable String title,
            @Nullable String institution,
            @Nullable String country,
            @Nullable List<String> emails,
            @Nullable String postalAddress) {

        static final OfficeForm EMPTY = new OfficeForm(null, null, null, null, null, null);
    }
}
