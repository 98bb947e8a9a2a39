package org.undersigned.signature.moderation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Goes on with every decision that is not at its end, also with those of a server that died. */
@ApplicationScoped
class BatchWork {

    private static final Logger LOG = Logger.getLogger(BatchWork.class);

    private final Moderations moderations;
    private final Batches batches;
    private final Clock clock;

    BatchWork(Moderations moderations, Batches batches, Clock clock) {
        this.moderations = moderations;
        this.batches = batches;
        this.clock = clock;
    }

    @Scheduled(
            every = "1s",
            identity = "signature: moderate",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        moderations.atWork().forEach(this::finish);
    }

    /** What fails is tried again at the next tick, and holds up no other. */
    private void finish(UUID id) {
        try {
            while (batches.next(id, clock.instant())) {}
        } catch (RuntimeException e) {
            LOG.errorf("A moderation did not go on: %s", e.getClass().getSimpleName());
        }
    }
}
