package org.undersigned.campaign.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignMoved;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.revision.Texts;

/** Takes campaigns from state to state, as the rules allow; who may ask is checked before. */
@ApplicationScoped
public class Course {

    private final Texts texts;
    private final Readiness readiness;
    private final StateChanges changes;
    private final Event<CampaignMoved> news;
    private final Audit audit;

    Course(
            Texts texts,
            Readiness readiness,
            StateChanges changes,
            Event<CampaignMoved> news,
            Audit audit) {
        this.texts = texts;
        this.readiness = readiness;
        this.changes = changes;
        this.news = news;
        this.audit = audit;
    }

    /**
     * Takes one step, records it and tells who listens.
     *
     * @param by the account, or null when the clock does it
     * @return whether an author approved their own text because the setting allows it
     */
    public boolean take(Campaign campaign, Step step, @Nullable UUID by, Instant now) {
        CampaignState from = campaign.state();
        campaign.moveTo(step.to(), now);
        boolean ownWork = whatItNeeds(campaign, step, by, now);
        changes.persist(new StateChange(campaign, changes.count(campaign), from, by, now));
        audit.record(action(step.to(), ownWork), campaign.slug());
        news.fire(new CampaignMoved(campaign.id(), campaign.slug(), from, step.to(), now));
        return ownWork;
    }

    private boolean whatItNeeds(Campaign campaign, Step step, @Nullable UUID by, Instant now) {
        switch (step.to()) {
            case IN_REVIEW -> texts.settle(campaign, now);
            case DRAFT -> texts.reopen(campaign);
            case OPEN -> readiness.insist(campaign, now);
            case APPROVED -> {
                UUID reviewer = Objects.requireNonNull(by, "the clock approves nothing");
                return texts.approve(campaign, reviewer, step.read(), step.material(), now);
            }
            case CLOSED, ARCHIVED -> {}
        }
        return false;
    }

    /** An approval of one's own text is told apart, so that nobody takes it for two persons'. */
    private static String action(CampaignState to, boolean ownWork) {
        return switch (to) {
            case DRAFT -> "campaign.back-to-draft";
            case IN_REVIEW -> "campaign.send-to-review";
            case APPROVED -> ownWork ? "campaign.approve-own-text" : "campaign.approve";
            case OPEN -> "campaign.open";
            case CLOSED -> "campaign.close";
            case ARCHIVED -> "campaign.archive";
        };
    }
}
