package org.undersigned.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All texts that campaigns have or had, and those proposed. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {

    public Optional<Revision> of(Campaign campaign, int number) {
        return find("campaignId = ?1 and number = ?2", campaign.id(), number).firstResultOptional();
    }

    /** The text in force. */
    public Revision inForce(Campaign campaign) {
        return of(campaign, campaign.revision()).orElseThrow();
    }
}
