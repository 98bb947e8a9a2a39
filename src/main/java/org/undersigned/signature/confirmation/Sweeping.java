package org.undersigned.signature.confirmation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.undersigned.signature.Signatures;

/**
 * Reminds once of what is not confirmed, removes it after seven days, and requests for links after
 * two.
 */
@ApplicationScoped
class Sweeping {

    private static final Duration TO_CONFIRM = Duration.ofDays(7);

    private final Signatures signatures;
    private final LostLinks lostLinks;
    private final Reminders reminders;
    private final Reminding reminding;
    private final Clock clock;

    Sweeping(
            Signatures signatures,
            LostLinks lostLinks,
            Reminders reminders,
            Reminding reminding,
            Clock clock) {
        this.signatures = signatures;
        this.lostLinks = lostLinks;
        this.reminders = reminders;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "signature: sweep")
    void sweep() {
        sweep(clock.instant());
    }

    void sweep(Instant now) {
        reminding.remindAll(now);
        reminders.removeMails(now.minus(TO_CONFIRM));
        signatures.removeUnconfirmed(now.minus(TO_CONFIRM));
        lostLinks.removeAskedBefore(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1));
    }
}
