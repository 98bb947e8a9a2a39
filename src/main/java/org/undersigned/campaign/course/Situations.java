package org.undersigned.campaign.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.undersigned.account.Account;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Tallies;
import org.undersigned.campaign.revision.Authors;

/** Finds out how campaigns stand. */
@ApplicationScoped
class Situations {

    private final Tallies tallies;
    private final Referee referee;
    private final Readiness readiness;
    private final StateChanges changes;
    private final Authors authors;

    Situations(
            Tallies tallies,
            Referee referee,
            Readiness readiness,
            StateChanges changes,
            Authors authors) {
        this.tallies = tallies;
        this.referee = referee;
        this.readiness = readiness;
        this.changes = changes;
        this.authors = authors;
    }

    Situation of(Campaign campaign, Account account, Instant now) {
        return new Situation(
                campaign,
                tallies.of(campaign),
                referee.open(campaign, account).stream()
                        .map(to -> new NextStep(campaign, to))
                        .toList(),
                readiness.missing(campaign, now),
                changes.of(campaign),
                authors.names());
    }
}
