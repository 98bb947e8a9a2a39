package org.undersigned.signature.confirmation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.undersigned.database.Turn;
import org.undersigned.mail.Outbox;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;

/** Reminds, once, those whose request could still be confirmed. */
@ApplicationScoped
class Reminding {

    private static final int AT_ONCE = 200;

    private final Reminders reminders;
    private final Signatures signatures;
    private final Confirmation confirmation;
    private final Outbox outbox;
    private final Turn turn;
    private final Clock clock;

    Reminding(
            Reminders reminders,
            Signatures signatures,
            Confirmation confirmation,
            Outbox outbox,
            Turn turn,
            Clock clock) {
        this.reminders = reminders;
        this.signatures = signatures;
        this.confirmation = confirmation;
        this.outbox = outbox;
        this.turn = turn;
        this.clock = clock;
    }

    /** A replica that finds another at it leaves it to that one. */
    void remindAll(Instant now) {
        if (reminders.areWanted()) {
            turn.take("signature: remind", () -> remindByAndBy(now));
        }
    }

    private void remindByAndBy(Instant now) {
        int found = AT_ONCE;
        while (found == AT_ONCE) {
            found = QuarkusTransaction.requiringNew().call(() -> remindSome(now));
        }
    }

    private int remindSome(Instant now) {
        List<UUID> due = reminders.due(now, AT_ONCE);
        if (!due.isEmpty()) {
            signatures.lock(due).forEach(this::remind);
        }
        return due.size();
    }

    /** The mail and the note that it was written are committed together. */
    private void remind(Signature request) {
        Instant now = clock.instant();
        if (reminders.settle(request) && confirmation.look(request, now) == Standing.AWAITED) {
            byte[] address = Objects.requireNonNull(request.address());
            outbox.put(ReminderMail.KIND, request.id(), address, now);
        }
    }
}
