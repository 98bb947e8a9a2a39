package org.undersigned.cosigner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A co-signer as the API tells one. */
record SignatoryAnswer(
        UUID id,
        SignatoryKind kind,
        String honorific,
        String name,
        String designation,
        @Nullable String country,
        @Nullable String group,
        SignatoryState state,
        int revision,
        Attestation attestation) {

    static SignatoryAnswer of(Signatory signatory) {
        return new SignatoryAnswer(
                signatory.id(),
                signatory.kind(),
                signatory.honorific(),
                signatory.name(),
                signatory.designation(),
                signatory.country(),
                signatory.group(),
                signatory.state(),
                signatory.revision(),
                signatory.attestation());
    }
}
