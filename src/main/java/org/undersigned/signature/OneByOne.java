package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.undersigned.mail.Outbox;

/**
 * A ledger with a transaction for each request. It never looks whether the mailbox has signed
 * before: a new signer and a known one cost the same work (signing.md A1).
 */
@ApplicationScoped
class OneByOne implements Ledger {

    private final Signatures signatures;
    private final Outbox outbox;

    OneByOne(Signatures signatures, Outbox outbox) {
        this.signatures = signatures;
        this.outbox = outbox;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void enter(Signature request, Instant mailAt) {
        try {
            signatures.add(request);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        outbox.put(MAIL, request.id(), Objects.requireNonNull(request.address()), mailAt);
    }
}
