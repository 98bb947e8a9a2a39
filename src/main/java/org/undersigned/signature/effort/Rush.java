package org.undersigned.signature.effort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Notices that a campaign is signed faster than the deployment finds usual. */
@ApplicationScoped
class Rush {

    private static final Duration LASTS = Duration.ofMinutes(10);

    private final int from;
    private final Map<UUID, Integer> thisMinute = new HashMap<>();
    private final Map<UUID, Instant> until = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    Rush(EffortSettings settings) {
        from = settings.from();
    }

    synchronized void note(UUID campaign, Instant now) {
        if (from <= 0) {
            return;
        }
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            thisMinute.clear();
            until.values().removeIf(now::isAfter);
        }
        if (thisMinute.merge(campaign, 1, Integer::sum) >= from) {
            until.put(campaign, now.plus(LASTS));
        }
    }

    synchronized boolean isOn(UUID campaign, Instant now) {
        return now.isBefore(until.getOrDefault(campaign, Instant.MIN));
    }
}
