package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.undersigned.campaign.CampaignMoved;
import org.undersigned.campaign.CampaignState;

/** Removes the invitations of a campaign that is archived, and every address with them. */
@ApplicationScoped
class Removal {

    private final Invitations invitations;
    private final AllTerms terms;

    Removal(Invitations invitations, AllTerms terms) {
        this.invitations = invitations;
        this.terms = terms;
    }

    void hear(@Observes CampaignMoved news) {
        if (news.to() == CampaignState.ARCHIVED) {
            invitations.delete("campaignId", news.campaign());
            terms.deleteById(news.campaign());
        }
    }
}
