package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.undersigned.campaign.CampaignMoved;
import org.undersigned.campaign.CampaignState;
import org.undersigned.crypto.CampaignKeys;

/** Destroys the key of a campaign that is archived, so that it answers nobody who guesses. */
@ApplicationScoped
class Archiving {

    private final CampaignKeys keys;

    Archiving(CampaignKeys keys) {
        this.keys = keys;
    }

    /** Not before the commit: a key does not come back when a transaction rolls back. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) CampaignMoved news) {
        if (news.to() == CampaignState.ARCHIVED) {
            keys.destroy(news.campaign());
        }
    }
}
