package org.undersigned.signature.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.undersigned.campaign.Campaign;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.Ledger;
import org.undersigned.signature.Marking;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Vault;
import org.undersigned.signature.limit.Passage;

/** Enters what the form accepted into the ledger; the same work for everybody who signs. */
@ApplicationScoped
class SignRequests {

    /** Changes when what the form itself says about privacy changes. */
    private static final String OURS = "1";

    private final Marking marking;
    private final Vault vault;
    private final Ledger ledger;

    SignRequests(Marking marking, Vault vault, Ledger ledger) {
        this.marking = marking;
        this.vault = vault;
        this.ledger = ledger;
    }

    /**
     * Completes when the request and its mail are committed.
     *
     * @param language in which the signer is written to, BCP 47
     */
    CompletionStage<?> enter(
            Campaign campaign,
            SignCheck.Accepted form,
            String language,
            Instant now,
            Passage passage) {
        UUID id = UUID.randomUUID();
        Signature request =
                new Signature(
                        id,
                        campaign.id(),
                        passage.suspect() ? SignatureState.SUSPECT : SignatureState.PENDING,
                        form.audience(),
                        form.capacity(),
                        form.country(),
                        language,
                        form.revision(),
                        0,
                        marking.of(
                                campaign.id(),
                                form.mailbox(),
                                form.words().signatory(form.capacity())),
                        null,
                        form.words(),
                        vault.sealPassing(id, form.mailbox().asTyped()),
                        form.readers(),
                        form.capacity() == Capacity.ON_BEHALF ? form.mailbox().domain() : null,
                        form.updates(),
                        consent(form.terms()),
                        Moments.kept(campaign, now),
                        null);
        return ledger.enter(request, passage.mailAt());
    }

    /** "1/3": our words, version 1, and the third notice of the campaign's staff. */
    private static String consent(int terms) {
        return terms == 0 ? OURS : OURS + "/" + terms;
    }
}
