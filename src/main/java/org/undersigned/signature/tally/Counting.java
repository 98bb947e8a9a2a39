package org.undersigned.signature.tally;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** When it is counted: often what changed, hourly everything. */
@ApplicationScoped
class Counting {

    private final Count count;
    private final Clock clock;

    Counting(Count count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    @Scheduled(
            every = "${undersigned.tally.every:5s}",
            identity = "tally: count",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        Instant now = clock.instant();
        for (UUID campaign : count.changed()) {
            count.begin(campaign, now);
            count.take(campaign, now);
        }
        count.publish(now);
    }

    @Scheduled(every = "1h", delayed = "30s", identity = "tally: repair")
    void repair() {
        count.counted().forEach(count::repair);
    }
}
