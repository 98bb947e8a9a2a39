package org.undersigned.campaign.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;

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

    /** The change that waits for somebody to accept it. */
    public Optional<Revision> proposed(Campaign campaign) {
        return of(campaign, campaign.revision() + 1);
    }

    /** What the campaign would say if all went as wished: the text proposed, or else in force. */
    public Revision latest(Campaign campaign) {
        return proposed(campaign).orElseGet(() -> inForce(campaign));
    }

    /** The titles of the texts in force, in the original language, by the campaign's id. */
    public Map<UUID, String> titles(Collection<Campaign> campaigns) {
        List<UUID> ids = campaigns.stream().map(Campaign::id).toList();
        Map<UUID, String> titles = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select c.id, t.title from Campaign c join Revision r on r.campaignId = c.id"
                                + " and r.number = c.revision join r.texts t"
                                + " where c.id in ?1 and t.language = c.terms.language",
                        Object[].class)
                .setParameter(1, ids)
                .getResultStream()
                .forEach(row -> titles.put((UUID) row[0], (String) row[1]));
        return titles;
    }

    /** From the first to the one proposed. */
    public List<Revision> of(Campaign campaign) {
        return list("campaignId = ?1 order by number", campaign.id());
    }

    /**
     * The lowest number whose signers still stand behind the text with the given number; a change
     * that nobody has judged counts as material.
     */
    int lastMaterial(Campaign campaign, int number) {
        return of(campaign).stream()
                .filter(r -> r.number() <= number)
                .filter(r -> r.number() == 1 || !Boolean.FALSE.equals(r.material()))
                .mapToInt(Revision::number)
                .max()
                .orElse(1);
    }
}
