package org.undersigned.signature.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.campaign.Campaign;
import org.undersigned.organisation.House;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.effort.Effort;

/** Gathers what the page of an appeal shows. */
@ApplicationScoped
class Appeals {

    private final House house;
    private final Effort effort;
    private final String leaveTo;

    Appeals(
            House house,
            Effort effort,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.house = house;
        this.effort = effort;
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
                house.name(),
                leaveTo);
    }
}
