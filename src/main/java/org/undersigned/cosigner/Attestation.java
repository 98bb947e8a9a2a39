package org.undersigned.cosigner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Somebody of the staff vouches that a co-signer agreed.
 *
 * @param attestedBy the name of the account
 * @param how such as "by e-mail of 3 May"; empty when not said
 */
@Embeddable
public record Attestation(
        @Column(name = "attested_by") String attestedBy,
        @Column(name = "attested_how") String how,
        @Column(name = "attested_at") Instant at) {}
