package org.undersigned.campaign;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All campaigns. */
@ApplicationScoped
public class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    public Optional<Campaign> bySlug(String slug) {
        return find("terms.slug", slug).firstResultOptional();
    }

    /** The one with this slug, for staff; otherwise the answer is 404. */
    public Campaign get(String slug) {
        return bySlug(slug)
                .orElseThrow(() -> new NotFoundException("No campaign has this address."));
    }

    /** The newest first; null stands for every state. */
    public PanacheQuery<Campaign> newest(@Nullable CampaignState state) {
        Sort newest = Sort.descending("createdAt").and("id");
        return state == null ? findAll(newest) : find("state", newest, state);
    }

    /** Approved ones whose day to open has come. */
    public List<Campaign> toOpen(Instant now) {
        return list("state = ?1 and terms.opensAt <= ?2", CampaignState.APPROVED, now);
    }

    /** Open ones whose day to close has come. */
    public List<Campaign> toClose(Instant now) {
        return list("state = ?1 and terms.closesAt <= ?2", CampaignState.OPEN, now);
    }
}
