package org.undersigned.delivery.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.undersigned.account.CurrentAccount;
import org.undersigned.audit.Audit;
import org.undersigned.delivery.Delivery;

/** What whoever is signed in says about a delivery. */
@ApplicationScoped
class Outcomes {

    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    Outcomes(CurrentAccount current, Audit audit, Clock clock) {
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    void end(Delivery delivery, OutcomeForm.Checked form) {
        delivery.end(form.outcome(), form.note(), current.get().id(), clock.instant());
        audit.record("delivery.end", delivery.id().toString());
    }

    void cancel(Delivery delivery) {
        delivery.cancel(current.get().id(), "", clock.instant());
        audit.record("delivery.cancel", delivery.id().toString());
    }
}
