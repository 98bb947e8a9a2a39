package org.undersigned.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What {@code organisation.yaml} says. */
record OrganisationSeed(
        @JsonProperty(required = true) String name,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String website,
        @JsonProperty(required = true) String language,
        @Nullable String logo) {}
