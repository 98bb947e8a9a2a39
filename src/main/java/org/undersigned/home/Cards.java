package org.undersigned.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Tallies;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.Revisions;

/** Makes lists of campaigns, with two questions to the database for all of them. */
@ApplicationScoped
class Cards {

    private final Revisions revisions;
    private final Tallies tallies;

    Cards(Revisions revisions, Tallies tallies) {
        this.revisions = revisions;
        this.tallies = tallies;
    }

    List<Card> of(List<Campaign> campaigns) {
        Map<UUID, String> titles = revisions.titles(campaigns);
        Map<UUID, Tally> counted = tallies.of(campaigns);
        return campaigns.stream()
                .map(
                        campaign ->
                                new Card(
                                        campaign,
                                        titles.getOrDefault(campaign.id(), campaign.slug()),
                                        counted.getOrDefault(campaign.id(), Tally.NOBODY_YET)
                                                .confirmed()))
                .toList();
    }
}
