package org.undersigned.cosigner.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;

/** All invitations to co-sign. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    List<Invitation> of(Campaign campaign) {
        return list("campaignId = ?1 order by invitedAt, id", campaign.id());
    }

    /** One that nobody else changes until the transaction ends. */
    Optional<Invitation> locked(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        "select state from cosigner_invitation where id = ?1 for update",
                        String.class)
                .setParameter(1, id)
                .getResultList();
        return findByIdOptional(id);
    }

    /** The same, of this campaign. */
    Optional<Invitation> locked(Campaign campaign, UUID id) {
        return locked(id).filter(one -> one.campaignId().equals(campaign.id()));
    }

    void open(UUID id, Instant now) {
        update("openedAt = ?1 where id = ?2 and openedAt is null", now, id);
    }

    void refuse(UUID id, Instant now) {
        update("refusedAt = ?1 where id = ?2", now, id);
    }

    void accept(UUID id) {
        update("refusedAt = null where id = ?1", id);
    }
}
