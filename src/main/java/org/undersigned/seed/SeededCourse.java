package org.undersigned.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.undersigned.account.Account;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.course.Course;
import org.undersigned.campaign.course.Referee;
import org.undersigned.campaign.course.Step;

/** Takes a seeded campaign as far as its file says, by the hands that its file names. */
@ApplicationScoped
class SeededCourse {

    private static final List<CampaignState> WAY =
            List.of(
                    CampaignState.DRAFT,
                    CampaignState.IN_REVIEW,
                    CampaignState.APPROVED,
                    CampaignState.OPEN);

    private final Course course;
    private final Referee referee;
    private final SeededStaff staff;

    SeededCourse(Course course, Referee referee, SeededStaff staff) {
        this.course = course;
        this.referee = referee;
        this.staff = staff;
    }

    void take(SeedFile file, CampaignSeed seed, Campaign campaign, Instant now) {
        int far = WAY.indexOf(seed.state());
        if (far < 0) {
            throw file.broken("state", "A seed can be one of " + WAY + ".");
        }
        for (CampaignState to : WAY.subList(1, far + 1)) {
            String hand = to == CampaignState.APPROVED ? "reviewer" : "drafter";
            Account account = hand(file, seed, hand);
            if (!referee.open(campaign, account).contains(to)) {
                throw file.broken(hand, account.email() + " has no role that may take it to " + to);
            }
            file.checked(
                    UnaryOperator.identity(),
                    () -> course.take(campaign, new Step(to), account.id(), now));
        }
    }

    private Account hand(SeedFile file, CampaignSeed seed, String field) {
        String email = field.equals("reviewer") ? seed.reviewer() : seed.drafter();
        if (email == null) {
            throw file.broken(field, "is missing: somebody must approve it.");
        }
        return staff.named(file, field, email);
    }
}
