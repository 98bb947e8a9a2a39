package org.undersigned.campaign.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.undersigned.account.Account;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;

/** A step as somebody of the staff takes it: with the right role, in one transaction. */
@ApplicationScoped
@Transactional
class Move {

    private final Campaigns campaigns;
    private final Referee referee;
    private final Course course;

    Move(Campaigns campaigns, Referee referee, Course course) {
        this.campaigns = campaigns;
        this.referee = referee;
        this.course = course;
    }

    Campaign take(String slug, Step step, Account by, Instant now) {
        Campaign campaign = campaigns.get(slug);
        referee.insist(by, step.to());
        course.take(campaign, step, by.id(), now);
        return campaign;
    }
}
