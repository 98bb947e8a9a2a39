package org.undersigned.signature.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.campaign.Campaign;
import org.undersigned.organisation.House;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.effort.Effort;
import org.undersigned.web.Site;

/** Gathers what the page of an appeal shows. */
@ApplicationScoped
class Appeals {

    private final House house;
    private final Effort effort;
    private final Site site;
    private final String leaveTo;

    Appeals(
            House house,
            Effort effort,
            Site site,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.house = house;
        this.effort = effort;
        this.site = site;
        this.leaveTo = leaveTo;
    }

    /**
     * @param lang the language that is wanted, BCP 47
     */
    Appeal of(Notice notice, String lang, Instant now) {
        Campaign campaign = notice.campaign();
        String language = notice.language(lang);
        return new Appeal(
                campaign,
                language,
                Phrases.in(language),
                notice.text(language),
                notice.privacy().version(),
                notice.privacy().in(language, campaign.language()),
                notice.texts().keySet().stream().sorted().toList(),
                notice.tally(),
                notice.earlier(),
                campaign.acceptsSignatures(now),
                effort.isAskedFor(campaign.id(), now),
                !notice.hosts().isEmpty(),
                site.link("/campaigns/" + campaign.slug()),
                house.name(),
                leaveTo);
    }
}
