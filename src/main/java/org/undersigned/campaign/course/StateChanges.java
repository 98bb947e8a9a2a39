package org.undersigned.campaign.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.undersigned.campaign.Campaign;

/** The steps that campaigns took. */
@ApplicationScoped
public class StateChanges implements PanacheRepositoryBase<StateChange, UUID> {

    /** How many steps there were, and so the number of the next. */
    int count(Campaign campaign) {
        return (int) count("campaignId", campaign.id());
    }

    /** The newest first. */
    public List<StateChange> of(Campaign campaign) {
        return list("campaignId = ?1 order by number desc", campaign.id());
    }
}
