package org.undersigned.signature;

import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;

/**
 * Which of the supporters that a reader may see are wanted; null stands for all.
 *
 * @param state counts for the staff only, others see the confirmed
 * @param country ISO 3166-1 alpha-2
 * @param words part of a name that everybody may read, or, for the staff, a whole name or address
 */
public record Selection(
        @Nullable SignatureState state,
        @Nullable SignatoryKind kind,
        @Nullable String country,
        @Nullable Audience audience,
        @Nullable String words) {

    public static final Selection ALL = new Selection(null, null, null, null, null);

    public static Selection of(SignatoryKind kind) {
        return new Selection(null, kind, null, null, null);
    }

    public static Selection of(SignatureState state) {
        return new Selection(state, null, null, null, null);
    }
}
