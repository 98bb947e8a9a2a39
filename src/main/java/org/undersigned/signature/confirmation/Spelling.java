package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.campaign.Campaigns;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.signature.Marking;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Particulars;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/** Lets signers correct what they wrote, before it counts. */
@ApplicationScoped
class Spelling {

    private final Signatures signatures;
    private final Campaigns campaigns;
    private final Marking marking;
    private final Vault vault;

    Spelling(Signatures signatures, Campaigns campaigns, Marking marking, Vault vault) {
        this.signatures = signatures;
        this.campaigns = campaigns;
        this.marking = marking;
        this.vault = vault;
    }

    /** Changes nothing once the signature is confirmed. */
    @Transactional
    void correct(UUID id, Particulars words, Instant now) {
        signatures
                .lock(id)
                .filter(request -> request.state() == SignatureState.PENDING)
                .ifPresent(request -> correct(request, words, now));
    }

    private void correct(Signature request, Particulars words, Instant now) {
        Mailbox mailbox = Mailbox.of(vault.address(request).orElseThrow());
        String signatory = words.signatory(request.capacity());
        Signature corrected =
                request.spell(words, marking.of(request.campaign(), mailbox, signatory));
        Instant kept = Moments.kept(campaigns.findById(request.campaign()), now);
        signatures.change(request, corrected, "corrected", null, kept);
    }
}
