package org.undersigned.permission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;

/** Who asked for which list, and what a second person said. */
@ApplicationScoped
class Permissions implements PanacheRepositoryBase<Permission, UUID> {

    /** The latest first. */
    List<Permission> of(Campaign campaign, Instant since) {
        return list(
                "campaign = ?1 and askedAt > ?2 order by askedAt desc, id", campaign.id(), since);
    }

    List<Permission> of(Wish wish, UUID askedBy) {
        return list(
                "campaign = ?1 and list = ?2 and askedBy.id = ?3",
                wish.campaign().id(),
                wish.list(),
                askedBy);
    }

    Optional<Permission> byId(Campaign campaign, UUID id) {
        return find("campaign = ?1 and id = ?2", campaign.id(), id).firstResultOptional();
    }
}
