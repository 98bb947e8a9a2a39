package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.Signing;

/** Which campaigns the public may visit: before it opens, a campaign does not exist for it. */
@ApplicationScoped
public class OpenDoors {

    private final Campaigns campaigns;

    OpenDoors(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * @throws NotFoundException when there is none, or it is not for the public yet
     */
    public Campaign campaign(String slug, Instant now) {
        return find(slug, now).orElseThrow(OpenDoors::notThere);
    }

    /** Empty when there is none, or it is not for the public yet. */
    public Optional<Campaign> find(String slug, Instant now) {
        return campaigns.bySlug(slug).filter(campaign -> admit(campaign, now));
    }

    public static NotFoundException notThere() {
        return new NotFoundException("There is no campaign of this name, or it is not open yet.");
    }

    /** Whether the public may see it. */
    public boolean admit(Campaign campaign, Instant now) {
        boolean open =
                switch (campaign.state()) {
                    case OPEN, CLOSED, ARCHIVED -> true;
                    case DRAFT, IN_REVIEW, APPROVED -> false;
                };
        return open
                && campaign.hasBegun(now)
                && (campaign.signing() == Signing.PUBLIC || campaign.isPublished());
    }
}
