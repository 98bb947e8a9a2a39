package org.undersigned.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.undersigned.account.Role;

/** One entry of {@code accounts.yaml}: a demonstration account whose password everybody knows. */
record AccountSeed(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String email,
        @JsonProperty(required = true) String password,
        @JsonProperty(required = true) Set<Role> roles) {}
