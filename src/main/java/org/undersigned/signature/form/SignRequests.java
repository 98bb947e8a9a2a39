package org.undersigned.signature.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.Ledger;
import org.undersigned.signature.Marking;
import org.undersigned.signature.Marks;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Vault;
import org.undersigned.signature.code.Codes;
import org.undersigned.signature.limit.Passage;

/** Enters what the form accepted into the ledger; the same work for everybody who signs. */
@ApplicationScoped
class SignRequests {

    /** Changes when what the form itself says about privacy changes. */
    private static final String OURS = "1";

    private final Marking marking;
    private final Vault vault;
    private final Ledger ledger;
    private final Codes codes;

    SignRequests(Marking marking, Vault vault, Ledger ledger, Codes codes) {
        this.marking = marking;
        this.vault = vault;
        this.ledger = ledger;
        this.codes = codes;
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
        Mailbox mailbox = Objects.requireNonNull(form.mailbox());
        Marks marks = marking.of(campaign.id(), mailbox, signatory(form));
        byte[] address = vault.sealPassing(id, mailbox.asTyped());
        SignatureState state = passage.suspect() ? SignatureState.SUSPECT : SignatureState.PENDING;
        Signature request = request(id, campaign, state, form, language, marks, address, now);
        return ledger.enter(request, passage.mailAt());
    }

    /** Signs at once, without a mail; empty when the code is none, or has signed before. */
    Optional<Signature> signByCode(
            Campaign campaign, SignCheck.Accepted form, String language, Instant now) {
        UUID id = UUID.randomUUID();
        return codes.marks(campaign.id(), form.code(), signatory(form))
                .map(
                        marks ->
                                request(
                                        id,
                                        campaign,
                                        SignatureState.PENDING,
                                        form,
                                        language,
                                        marks,
                                        null,
                                        now))
                .flatMap(
                        request -> {
                            Signature signed = request.confirm(1, request.signedAt());
                            return codes.sign(request, signed)
                                    ? Optional.of(signed)
                                    : Optional.empty();
                        });
    }

    private static String signatory(SignCheck.Accepted form) {
        return form.words().signatory(form.capacity());
    }

    private static Signature request(
            UUID id,
            Campaign campaign,
            SignatureState state,
            SignCheck.Accepted form,
            String language,
            Marks marks,
            byte @Nullable [] address,
            Instant now) {
        Mailbox mailbox = form.mailbox();
        return new Signature(
                id,
                campaign.id(),
                state,
                form.audience(),
                form.capacity(),
                form.country(),
                language,
                form.revision(),
                0,
                marks,
                null,
                form.words(),
                address,
                form.readers(),
                form.capacity() == Capacity.ON_BEHALF && mailbox != null ? mailbox.domain() : null,
                form.updates(),
                consent(form.terms()),
                Moments.kept(campaign, now),
                null);
    }

    /** "1/3": our words, version 1, and the third notice of the campaign's staff. */
    private static String consent(int terms) {
        return terms == 0 ? OURS : OURS + "/" + terms;
    }
}
