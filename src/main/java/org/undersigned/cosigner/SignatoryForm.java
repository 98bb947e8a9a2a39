package org.undersigned.cosigner;

import org.jspecify.annotations.Nullable;

/**
 * A co-signer as somebody writes one down, in the words of the JSON API; nothing is checked yet.
 *
 * @param country a code or a name
 * @param attestation how it is known that they agreed; who says so is the account
 */
public record SignatoryForm(
        @Nullable String kind,
        @Nullable String honorific,
        @Nullable String name,
        @Nullable String designation,
        @Nullable String country,
        @Nullable String group,
        @Nullable AttestationForm attestation) {

    /** How it is known that somebody agreed. */
    public record AttestationForm(@Nullable String how) {}

    String how() {
        return attestation == null || attestation.how() == null ? "" : attestation.how();
    }
}
