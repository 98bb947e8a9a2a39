package org.undersigned.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tallies of campaigns, as the room that counts tells them. */
@ApplicationScoped
public class Tallies {

    private final Instance<TallySource> sources;

    Tallies(Instance<TallySource> sources) {
        this.sources = sources;
    }

    /** By the id of each campaign; nobody signed where nothing was counted. */
    public Map<UUID, Tally> of(Collection<Campaign> campaigns) {
        List<UUID> ids = campaigns.stream().map(Campaign::id).toList();
        Map<UUID, Tally> tallies = new HashMap<>();
        ids.forEach(id -> tallies.put(id, Tally.NOBODY_YET));
        sources.forEach(source -> tallies.putAll(source.of(ids)));
        return tallies;
    }

    public Tally of(Campaign campaign) {
        return of(List.of(campaign)).getOrDefault(campaign.id(), Tally.NOBODY_YET);
    }
}
