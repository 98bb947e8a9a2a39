package org.undersigned.signature;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;

/**
 * Which signatures of a campaign the staff want to judge; null stands for any.
 *
 * @param one only this one
 * @param country ISO 3166-1 alpha-2
 * @param from filled in at that time or later
 * @param until filled in before that time
 * @param words part of a name or organisation that everybody may read
 * @param comment part of the word to the organisers
 * @param asOf who came later is not meant
 */
public record Sieve(
        SignatureState state,
        @Nullable UUID one,
        @Nullable String country,
        @Nullable Capacity capacity,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String words,
        @Nullable String comment,
        Instant asOf) {

    /** Whether a signature must be opened to know. */
    boolean looksInside() {
        return words != null || comment != null;
    }

    /** What only an opened signature shows. */
    boolean holds(Signature signature) {
        Particulars said = signature.words();
        boolean named =
                words == null
                        || signature.audience() == Audience.PUBLIC
                                && (contains(said.signatory(signature.capacity()), words)
                                        || contains(said.organisation(), words));
        return named && (comment == null || contains(said.comment(), comment));
    }

    private static boolean contains(String text, String part) {
        return Particulars.fold(text).contains(Particulars.fold(part));
    }
}
