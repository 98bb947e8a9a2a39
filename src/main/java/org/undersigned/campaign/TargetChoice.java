package org.undersigned.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.official.Official;

/**
 * A target as somebody wishes it.
 *
 * @param id of the target that is meant, or null for a new one
 * @param line how "Copy to" names it; null for "honorific name, office"
 */
public record TargetChoice(
        @Nullable UUID id,
        Official official,
        Addressing as,
        boolean receivesNames,
        @Nullable String line) {}
