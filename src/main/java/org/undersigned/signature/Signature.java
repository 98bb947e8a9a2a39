package org.undersigned.signature;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;

/**
 * A signature as it is at one moment; its verbs answer with what it becomes.
 *
 * @param country ISO 3166-1 alpha-2
 * @param language in which the signer read the text and is written to, BCP 47
 * @param revision the text that was signed
 * @param generation rises when links sent so far must stop working
 * @param place 1 or 2 from the confirmation until it is withdrawn, see {@link Signatures}
 * @param words what the signer wrote
 * @param address sealed, until the mail with the link is out; null once forgotten
 * @param readers the targets whose copy the name may stand in, as the form listed them; counts for
 *     {@link Audience#TARGET} only
 * @param proof the domain at which somebody who signs for an organisation has their mailbox
 * @param updates whether the signer wants to hear more
 * @param consent which version of the privacy notice was agreed to
 */
public record Signature(
        UUID id,
        UUID campaign,
        SignatureState state,
        Audience audience,
        Capacity capacity,
        @Nullable String country,
        String language,
        int revision,
        int generation,
        Marks marks,
        @Nullable Integer place,
        Particulars words,
        byte @Nullable [] address,
        Set<UUID> readers,
        @Nullable String proof,
        boolean updates,
        String consent,
        Instant signedAt,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return state == SignatureState.CONFIRMED;
    }

    /** The mailbox answered; a second time changes nothing. */
    public Signature confirm(int place, Instant now) {
        return isConfirmed()
                ? this
                : with(SignatureState.CONFIRMED, audience, readers, place, words, address, now);
    }

    /** The signer takes it back. What it says is kept, for nobody's eyes, until it is erased. */
    public Signature withdraw() {
        return with(SignatureState.WITHDRAWN, audience, readers, null, words, null, confirmedAt);
    }

    public boolean isRejected() {
        return state == SignatureState.REJECTED;
    }

    /**
     * The staff take it out. It keeps its place, so that it can come back, and the same person
     * cannot sign past the decision.
     */
    public Signature reject() {
        return state == SignatureState.CONFIRMED || state == SignatureState.SUSPECT
                ? in(SignatureState.REJECTED)
                : this;
    }

    /** The staff give it back: it counts again, or, when it never did, waits as before. */
    public Signature restore() {
        return isRejected()
                ? in(confirmedAt == null ? SignatureState.SUSPECT : SignatureState.CONFIRMED)
                : this;
    }

    /** The staff let its mail leave. */
    public Signature release() {
        return state == SignatureState.SUSPECT ? in(SignatureState.PENDING) : this;
    }

    /** What {@link #release} let go waits again, unless the mailbox was faster. */
    public Signature holdBack() {
        return state == SignatureState.PENDING ? in(SignatureState.SUSPECT) : this;
    }

    private Signature in(SignatureState state) {
        return with(state, audience, readers, place, words, address, confirmedAt);
    }

    /** Withdrawn, and everything personal is gone; every link to it ends. */
    public Signature erase() {
        return new Signature(
                id,
                campaign,
                SignatureState.WITHDRAWN,
                Audience.COUNTED,
                capacity,
                null,
                language,
                revision,
                generation + 1,
                Marks.ERASED,
                null,
                Particulars.NONE,
                null,
                Set.of(),
                null,
                false,
                consent,
                signedAt,
                confirmedAt);
    }

    /**
     * Another audience; where nobody may see a name, none is kept.
     *
     * @param readers the targets whose copy the name may stand in
     */
    public Signature showTo(Audience wanted, Set<UUID> readers) {
        Particulars kept = wanted == Audience.COUNTED ? Particulars.NONE : words;
        return with(state, wanted, readers, place, kept, address, confirmedAt);
    }

    /** The signer corrects what they wrote. */
    public Signature spell(Particulars words, Marks marks) {
        return new Signature(
                id,
                campaign,
                state,
                audience,
                capacity,
                country,
                language,
                revision,
                generation,
                marks,
                place,
                words,
                address,
                readers,
                proof,
                updates,
                consent,
                signedAt,
                confirmedAt);
    }

    /** The signer stands behind another text. */
    public Signature agreeTo(int text) {
        return new Signature(
                id,
                campaign,
                state,
                audience,
                capacity,
                country,
                language,
                text,
                generation,
                marks,
                place,
                words,
                address,
                readers,
                proof,
                updates,
                consent,
                signedAt,
                confirmedAt);
    }

    /** For a signer who wants to hear more. */
    public Signature keepAddress(byte[] sealed) {
        return with(state, audience, readers, place, words, sealed, confirmedAt);
    }

    private Signature with(
            SignatureState state,
            Audience audience,
            Set<UUID> readers,
            @Nullable Integer place,
            Particulars words,
            byte @Nullable [] address,
            @Nullable Instant confirmedAt) {
        return new Signature(
                id,
                campaign,
                state,
                audience,
                capacity,
                country,
                language,
                revision,
                generation,
                marks,
                place,
                words,
                address,
                readers,
                words.equals(Particulars.NONE) ? null : proof,
                updates,
                consent,
                signedAt,
                confirmedAt);
    }
}
