package org.undersigned.signature.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.database.Turn;
import org.undersigned.signature.Erasure;

/**
 * Erases what is ordered or due, some at a time, so that a server killed in the middle has done
 * some and does the others later; one replica does it.
 */
@ApplicationScoped
class Erasing {

    private static final int AT_ONCE = 500;

    private final Campaigns campaigns;
    private final Rules rules;
    private final Erasure erasure;
    private final Audit audit;
    private final Turn turn;
    private final Clock clock;

    Erasing(
            Campaigns campaigns,
            Rules rules,
            Erasure erasure,
            Audit audit,
            Turn turn,
            Clock clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.erasure = erasure;
        this.audit = audit;
        this.turn = turn;
        this.clock = clock;
    }

    @Scheduled(
            every = "10s",
            delayed = "20s",
            identity = "signature: erase",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        eraseAll(clock.instant());
    }

    /** Everything that is due at this time. */
    void eraseAll(Instant now) {
        if (!due(now).isEmpty()) {
            turn.take("signature: erase", () -> due(now).forEach(id -> erase(id, now)));
        }
    }

    private List<Campaign> over() {
        return campaigns.list("closedAt is not null");
    }

    private List<UUID> due(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                over().stream()
                                        .filter(one -> rules.of(one.id()).isDue(one, now))
                                        .map(Campaign::id)
                                        .toList());
    }

    private void erase(UUID campaign, Instant now) {
        int erased = AT_ONCE;
        while (erased == AT_ONCE) {
            erased = QuarkusTransaction.requiringNew().call(() -> eraseSome(campaign, now));
        }
    }

    private int eraseSome(UUID campaign, Instant now) {
        int erased = erasure.erase(campaign, AT_ONCE, LocalDate.ofInstant(now, ZoneOffset.UTC));
        rules.progress(campaign, erased);
        if (erased < AT_ONCE) {
            rules.finish(campaign, now);
            String slug = campaigns.findById(campaign).slug();
            audit.record(
                    "retention.erase",
                    slug + ", " + rules.of(campaign).erased() + " signatures so far");
        }
        return erased;
    }
}
