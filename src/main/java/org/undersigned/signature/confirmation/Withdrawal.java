package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.campaign.Campaigns;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;

/** Takes a signature back, with or without everything that was written (signing.md A5). */
@ApplicationScoped
class Withdrawal {

    private final Signatures signatures;
    private final Campaigns campaigns;

    Withdrawal(Signatures signatures, Campaigns campaigns) {
        this.signatures = signatures;
        this.campaigns = campaigns;
    }

    /** From the commit on, no list shows the name any more; nor can the staff bring it back. */
    @Transactional
    void withdraw(UUID id, Instant now) {
        signatures
                .lock(id)
                .filter(s -> s.isConfirmed() || s.isRejected())
                .ifPresent(s -> change(s, s.withdraw(), "withdrawn", now));
    }

    /** The same, and nothing personal is left. */
    @Transactional
    void erase(UUID id, Instant now) {
        signatures.lock(id).ifPresent(s -> change(s, s.erase(), "erased", now));
    }

    /** Somebody else typed the address: the request goes altogether. */
    @Transactional
    void decline(UUID id) {
        signatures.lock(id).ifPresent(signatures::remove);
    }

    private void change(Signature before, Signature after, String what, Instant now) {
        Instant kept = Moments.kept(campaigns.findById(before.campaign()), now);
        signatures.change(before, after, what, null, kept);
    }
}
