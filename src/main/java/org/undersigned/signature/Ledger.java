package org.undersigned.signature;

import java.time.Instant;
import java.util.concurrent.CompletionStage;

/**
 * Takes what the form accepted. When what {@link #enter} answers is complete, the request and the
 * mail it asks for are committed (signing.md A9); when it fails, nobody may be thanked.
 */
public interface Ledger {

    /** The kind of the mail that asks whether the mailbox's owner filled in the form. */
    String MAIL = "signature-confirm";

    /**
     * @param request a {@link SignatureState#PENDING} signature with its sealed address, or a
     *     {@link SignatureState#SUSPECT} one, whose mail is not asked for before it is released
     * @param mailAt when its mail may leave; later than now for those who ask too often
     */
    CompletionStage<?> enter(Signature request, Instant mailAt);
}
