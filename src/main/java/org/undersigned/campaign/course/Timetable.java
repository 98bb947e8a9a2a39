package org.undersigned.campaign.course;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.web.BrokenRule;

/** Opens and closes campaigns at the time that was set for it. */
@ApplicationScoped
class Timetable {

    private static final Logger LOG = Logger.getLogger(Timetable.class);

    private final Campaigns campaigns;
    private final Course course;
    private final Clock clock;

    Timetable(Campaigns campaigns, Course course, Clock clock) {
        this.campaigns = campaigns;
        this.course = course;
        this.clock = clock;
    }

    @Scheduled(
            every = "30s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant();
        due(now, CampaignState.OPEN).forEach(id -> take(id, CampaignState.OPEN, now));
        due(now, CampaignState.CLOSED).forEach(id -> take(id, CampaignState.CLOSED, now));
    }

    private List<UUID> due(Instant now, CampaignState to) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<Campaign> due =
                                    to == CampaignState.OPEN
                                            ? campaigns.toOpen(now)
                                            : campaigns.toClose(now);
                            return due.stream().map(Campaign::id).toList();
                        });
    }

    /** One that cannot be opened must not stop the others; the desk says what it lacks. */
    private void take(UUID id, CampaignState to, Instant now) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> course.take(campaigns.findById(id), new Step(to), null, now));
        } catch (BrokenRule e) {
            LOG.debugf("Campaign %s did not become %s: %s", id, to, e.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf("Campaign %s did not become %s: %s", id, to, e.getClass().getSimpleName());
        }
    }
}
