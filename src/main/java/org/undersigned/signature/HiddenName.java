package org.undersigned.signature;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What nobody but the staff shall read: one signature, or all of a country, or, where both are
 * null, all names of a campaign.
 *
 * @param country ISO 3166-1 alpha-2
 * @param by the account that hid it
 */
public record HiddenName(
        UUID id, @Nullable UUID signature, @Nullable String country, UUID by, Instant at) {

    boolean isEverything() {
        return signature == null && country == null;
    }
}
