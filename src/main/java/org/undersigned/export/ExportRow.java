package org.undersigned.export;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an exported list; what is absent becomes an empty cell. */
record ExportRow(
        UUID id,
        String kind,
        @Nullable String name,
        @Nullable String honorific,
        @Nullable String designation,
        @Nullable String organisation,
        @Nullable String capacity,
        @Nullable String country,
        @Nullable String language,
        @Nullable String audience,
        String state,
        @Nullable String confirmedOn,
        @Nullable Integer revision,
        @Nullable String comment,
        @Nullable String email) {}
