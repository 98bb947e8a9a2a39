package org.undersigned.campaign.revision;

import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.campaign.Campaign;

/** Writes what stands above the pages of a campaign at the desk. */
@ApplicationScoped
public class Headings {

    private final Revisions revisions;

    Headings(Revisions revisions) {
        this.revisions = revisions;
    }

    public Heading of(Campaign campaign) {
        Wording words = revisions.inForce(campaign).wordings().get(campaign.language());
        return new Heading(
                campaign.slug(),
                words == null ? campaign.slug() : words.title(),
                campaign.kind(),
                campaign.state(),
                campaign.signing(),
                campaign.isSensitive(),
                campaign.isSample(),
                revisions.proposed(campaign).isPresent());
    }
}
