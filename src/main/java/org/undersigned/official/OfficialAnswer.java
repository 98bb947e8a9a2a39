package org.undersigned.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An official as the API tells it. */
record OfficialAnswer(
        UUID id,
        String name,
        String honorific,
        OfficeAnswer office,
        String language,
        List<String> emails,
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        Map<String, String> salutations) {

    /** The office, with its own addresses. */
    record OfficeAnswer(
            UUID id,
            String title,
            String institution,
            @Nullable String country,
            List<String> emails,
            String postalAddress) {

        static OfficeAnswer of(Office office) {
            return new OfficeAnswer(
                    office.id(),
                    office.title(),
                    office.institution(),
                    office.country(),
                    office.emails(),
                    office.postalAddress());
        }
    }

    static OfficialAnswer of(Official official) {
        return new OfficialAnswer(
                official.id(),
                official.name(),
                official.honorific(),
                OfficeAnswer.of(official.office()),
                official.language(),
                official.emails(),
                official.heldFrom(),
                official.heldUntil(),
                official.salutations());
    }
}
