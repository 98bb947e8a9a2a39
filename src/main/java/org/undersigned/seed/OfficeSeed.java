package org.undersigned.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of {@code officials.yaml}: an office and those who held it. */
record OfficeSeed(
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String institution,
        @Nullable String country,
        @Nullable List<String> emails,
        @Nullable String postalAddress,
        @JsonProperty(required = true) List<Holder> holders) {

    /** A person in the office. */
    record Holder(
            @JsonProperty(required = true) String name,
            @Nullable String honorific,
            @Nullable LocalDate heldFrom,
            @Nullable LocalDate heldUntil,
            @JsonProperty(required = true) String language,
            @Nullable List<String> emails,
            @Nullable Map<String, String> salutations) {}
}
