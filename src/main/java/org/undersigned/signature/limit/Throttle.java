package org.undersigned.signature.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;

/**
 * Says when the mail of a request may leave. Every client has a queue of its own in each campaign,
 * so one that asks much delays nobody else (signing.md B).
 */
@ApplicationScoped
public class Throttle {

    /** So that a mail always arrives within the time to confirm it. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final String TOGETHER = "together";

    /** Beyond so many, two for each client, the quietest for the longest time is forgotten. */
    private static final int QUEUES = 200_000;

    private final Map<Queue, Instant> next =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Queue, Instant> eldest) {
                    return size() > QUEUES;
                }
            };

    /** Each as it is written, read once; staff write few. */
    private final Map<String, Optional<Rate>> rates = new ConcurrentHashMap<>();

    private final LimitSettings settings;
    private final ClientMarks marks;
    private final Networks networks;

    Throttle(LimitSettings settings, ClientMarks marks, Networks networks) {
        this.settings = settings;
        this.marks = marks;
        this.networks = networks;
    }

    /**
     * One sign alone makes somebody wait at most: that a network is blocked, that a client asks
     * faster than it may, or that a form was filled in faster than people type. Two are suspect.
     *
     * @param client an IP network, see {@link org.undersigned.web.Clients}
     * @param apart whether it has a queue of its own; otherwise one with all who have none
     * @param hasty whether the form was filled in faster than people type
     */
    public Passage pass(
            Campaign campaign, String client, boolean apart, boolean hasty, Instant now) {
        Instant mailAt =
                apart || networks.isLetThrough(client)
                        ? mailAt(campaign, client, now)
                        : wait(campaign, TOGETHER, now);
        long signs =
                Stream.of(mailAt.isAfter(now), networks.isBlocked(client), hasty)
                        .filter(sign -> sign)
                        .count();
        return new Passage(mailAt, signs > 1);
    }

    /**
     * @param client an IP network, see {@link org.undersigned.web.Clients}
     * @return now, or later
     */
    public Instant mailAt(Campaign campaign, String client, Instant now) {
        if (networks.isLetThrough(client)) {
            return now;
        }
        return wait(campaign, networks.countedAs(client), now);
    }

    private Instant wait(Campaign campaign, String queue, Instant now) {
        return mailAt(
                campaign.id(),
                campaign.terms().limitBurst(),
                campaign.terms().limitSustained(),
                queue,
                now);
    }

    Instant mailAt(
            UUID campaign,
            @Nullable String ownBurst,
            @Nullable String ownSustained,
            String client,
            Instant now) {
        ByteBuffer mark = ByteBuffer.wrap(marks.of(client, campaign.toString(), now));
        Instant burst = wait(new Queue(mark, true), limit(ownBurst, settings.burst()), now);
        Instant sustained =
                wait(new Queue(mark, false), limit(ownSustained, settings.sustained()), now);
        Instant later = burst.isAfter(sustained) ? burst : sustained;
        Instant latest = now.plus(LONGEST);
        return later.isAfter(latest) ? latest : later;
    }

    private Optional<Rate> limit(@Nullable String own, String usual) {
        return rates.computeIfAbsent(Objects.requireNonNullElse(own, usual), Rate::of);
    }

    /** One client's in one campaign. */
    private record Queue(ByteBuffer mark, boolean burst) {}

    private Instant wait(Queue queue, Optional<Rate> limit, Instant now) {
        if (limit.isEmpty()) {
            return now;
        }
        Rate rate = limit.get();
        synchronized (next) {
            Instant planned = next.getOrDefault(queue, now);
            Instant start = planned.isAfter(now) ? planned : now;
            next.put(queue, start.plus(rate.step()));
            Instant leaves = start.plus(rate.step()).minus(rate.in());
            return leaves.isAfter(now) ? leaves : now;
        }
    }
}
