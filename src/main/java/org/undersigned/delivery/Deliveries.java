package org.undersigned.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.campaign.Campaign;

/** All deliveries, planned, made and failed. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    /** All of a campaign, in the order of the targets' rounds. */
    public List<Delivery> of(Campaign campaign) {
        return list("campaignId = ?1 order by addressee, targetId, round", campaign.id());
    }

    /** The latest one to each target, by the target's id. */
    public Map<UUID, Delivery> latestOf(Campaign campaign) {
        Map<UUID, Delivery> latest = new LinkedHashMap<>();
        of(campaign).forEach(delivery -> latest.put(delivery.targetId(), delivery));
        return latest;
    }
}
