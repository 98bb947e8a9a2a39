package org.undersigned.cosigner;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;

/** All named co-signers. */
@ApplicationScoped
public class Signatories implements PanacheRepositoryBase<Signatory, UUID> {

    private static final String IN_ORDER = "campaignId = ?1 and state = ?2 order by position, id";

    /**
     * Who may be printed under the text in force: confirmed, in order, without those who agreed
     * only to a text that was materially different (signing.md A3).
     */
    public List<Signatory> confirmedInOrder(Campaign campaign) {
        return list(
                "campaignId = ?1 and state = ?2 and revision >= ?3 order by position, id",
                campaign.id(),
                SignatoryState.CONFIRMED,
                campaign.materialRevision());
    }

    /** Everybody on the list, also those who agreed to an earlier text only. */
    public PanacheQuery<Signatory> listed(Campaign campaign) {
        return find(IN_ORDER, campaign.id(), SignatoryState.CONFIRMED);
    }

    /** One who is on the list of this campaign. */
    public Optional<Signatory> listed(Campaign campaign, UUID id) {
        return find(
                        "id = ?1 and campaignId = ?2 and state = ?3",
                        id,
                        campaign.id(),
                        SignatoryState.CONFIRMED)
                .firstResultOptional();
    }

    /** Who was taken off the list, the last one first. */
    public List<Signatory> removed(Campaign campaign) {
        return list(
                "campaignId = ?1 and state = ?2 order by withdrawnAt desc, id",
                campaign.id(),
                SignatoryState.WITHDRAWN);
    }

    /** One of this campaign, also when taken off its list. */
    public Optional<Signatory> known(Campaign campaign, UUID id) {
        return find("id = ?1 and campaignId = ?2", id, campaign.id()).firstResultOptional();
    }

    /**
     * Who agreed only to a text that was materially different; not printed until they are asked.
     */
    public List<Signatory> standingByEarlierText(Campaign campaign) {
        return list(
                "campaignId = ?1 and state = ?2 and revision < ?3 order by position, id",
                campaign.id(),
                SignatoryState.CONFIRMED,
                campaign.materialRevision());
    }

    int nextPosition(Campaign campaign) {
        return find("campaignId = ?1 order by position desc", campaign.id())
                .firstResultOptional()
                .map(last -> last.position() + 1)
                .orElse(0);
    }
}
