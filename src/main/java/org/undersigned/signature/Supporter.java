package org.undersigned.signature;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;

/**
 * A signature as one reader may see it.
 *
 * @param name the person's; empty where none is kept, and for {@link Capacity#ON_BEHALF} unless the
 *     reader is the staff
 * @param organisation empty where none was given
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 * @param confirmedOn a day in UTC; null unless confirmed once
 * @param revision the text that was signed
 * @param comment to the organisers; empty for every other reader
 * @param proof the domain of the mailbox of somebody who signed for an organisation; for the staff
 * @param email null unless the reader asked for it and it is not forgotten
 */
public record Supporter(
        UUID id,
        SignatoryKind kind,
        Capacity capacity,
        String name,
        String designation,
        String organisation,
        @Nullable String country,
        String language,
        Audience audience,
        SignatureState state,
        @Nullable LocalDate confirmedOn,
        int revision,
        String comment,
        @Nullable String proof,
        @Nullable String email) {

    /** What a list prints first: the organisation where somebody signed for one. */
    public String signatory() {
        return capacity == Capacity.ON_BEHALF ? organisation : name;
    }
}
