package org.undersigned.cosigner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who says that a co-signer agreed: somebody of the staff, or they themselves.
 *
 * @param attestedBy the name of the account, or of the co-signer
 * @param how such as "by e-mail of 3 May"; empty when not said
 * @param bySelf whether they signed themselves, through their own mailbox
 */
@Embeddable
public record Attestation(
        @Column(name = "attested_by") String attestedBy,
        @Column(name = "attested_how") String how,
        @Column(name = "attested_at") Instant at,
        @Column(name = "attested_by_self") boolean bySelf) {

    /** Somebody of the staff vouches. */
    public Attestation(String attestedBy, String how, Instant at) {
        this(attestedBy, how, at, false);
    }

    /** They signed through a personal link. */
    public static Attestation bySelf(String name, Instant at) {
        return new Attestation(name, "signed through the link in their mailbox", at, true);
    }
}
