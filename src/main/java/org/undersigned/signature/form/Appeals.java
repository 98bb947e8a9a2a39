package org.undersigned.signature.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.organisation.House;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Supporters;
import org.undersigned.signature.tally.Tallies;

/** Gathers what the page of an appeal shows. */
@ApplicationScoped
class Appeals {

    private final Revisions revisions;
    private final Supporters supporters;
    private final Tallies tallies;
    private final House house;
    private final String leaveTo;

    Appeals(
            Revisions revisions,
            Supporters supporters,
            Tallies tallies,
            House house,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.revisions = revisions;
        this.supporters = supporters;
        this.tallies = tallies;
        this.house = house;
        this.leaveTo = leaveTo;
    }

    /**
     * @param lang the translation that is wanted, BCP 47; the original where there is none
     */
    Appeal of(Campaign campaign, String lang, Instant now) {
        Map<String, RevisionText> texts = revisions.inForce(campaign).texts();
        RevisionText text = Appeal.choose(texts, lang, campaign.language());
        return new Appeal(
                campaign,
                Phrases.in(text.language()),
                text,
                texts.keySet().stream().sorted().toList(),
                tallies.published(campaign),
                campaign.isSensitive() ? 0 : supporters.countUnderEarlierTexts(campaign),
                campaign.acceptsSignatures(now),
                house.name(),
                leaveTo);
    }
}
