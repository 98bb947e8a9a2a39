package org.undersigned.mail.postman;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

/** Removes finished rows after a while: that somebody got a mail is nobody's business for ever. */
@ApplicationScoped
class Sweep {

    static final Period KEPT = Period.ofDays(30);

    private final OutboxRows rows;
    private final Clock clock;

    Sweep(OutboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(every = "6h", identity = "mail: remove finished rows")
    void sweep() {
        rows.sweep(LocalDate.now(clock).minus(KEPT));
    }
}
