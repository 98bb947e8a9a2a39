package org.undersigned.campaign.draft;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.Tallies;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** Lists campaigns with their titles and counts. */
@ApplicationScoped
public class Summaries {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Tallies tallies;

    Summaries(Campaigns campaigns, Revisions revisions, Tallies tallies) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.tallies = tallies;
    }

    /** The newest first; null stands for every state. */
    public Listing<CampaignSummary> page(@Nullable CampaignState state, Paging paging) {
        PanacheQuery<Campaign> found = campaigns.newest(state);
        List<Campaign> page = found.page(paging.page(), paging.size()).list();
        Map<UUID, String> titles = revisions.titles(page);
        Map<UUID, Tally> counts = tallies.of(page);
        return new Listing<>(
                page.stream()
                        .map(c -> summary(c, titles.getOrDefault(c.id(), ""), counts.get(c.id())))
                        .toList(),
                found.count(),
                paging);
    }

    private static CampaignSummary summary(Campaign campaign, String title, Tally tally) {
        return new CampaignSummary(
                campaign.id(),
                campaign.slug(),
                campaign.kind(),
                campaign.signing(),
                campaign.state(),
                campaign.isPublished(),
                campaign.isSensitive(),
                campaign.isSample(),
                campaign.language(),
                title,
                campaign.revision(),
                campaign.goal(),
                campaign.opensAt(),
                campaign.closesAt(),
                tally);
    }
}
