package org.undersigned.campaign.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.TargetChoice;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.Texts;

/** Begins a campaign from what another one says: a sample above all. */
@ApplicationScoped
@Transactional
public class Copies {

    /** Leaves room for what is added, within what {@link Slug} takes. */
    private static final int LONGEST_STEM = 85;

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Texts texts;
    private final Audit audit;

    Copies(Campaigns campaigns, Revisions revisions, Texts texts, Audit audit) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.texts = texts;
        this.audit = audit;
    }

    /**
     * A new draft with the texts in force, the settings and the targets. Nobody's name goes along:
     * whoever signed the original, by hand or otherwise, signed that one.
     */
    public Campaign copy(Campaign original, UUID author, Instant now) {
        Campaign copy = new Campaign(original.terms().anew(freeSlug(original.slug())), now);
        copy.address(original.targets().stream().map(Copies::again).toList(), now);
        campaigns.persist(copy);
        texts.begin(copy, revisions.inForce(original).wordings(), author, now);
        audit.record("campaign.copy", copy.slug());
        campaigns.flush();
        return copy;
    }

    private String freeSlug(String slug) {
        String stem = slug.length() <= LONGEST_STEM ? slug : slug.substring(0, LONGEST_STEM);
        String name = stem.replaceAll("-$", "") + "-copy";
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + "-" + number)
                .filter(wanted -> campaigns.bySlug(wanted).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static TargetChoice again(CampaignTarget target) {
        return new TargetChoice(
                null, target.official(), target.as(), target.receivesNames(), target.line());
    }
}
