package org.undersigned.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.assembly.Annex;
import org.undersigned.letter.assembly.Occasion;

/** Finds the letters that everybody may read. */
@ApplicationScoped
class PublicLetters {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Annex annex;
    private final Prints prints;
    private final Clock clock;

    PublicLetters(
            Campaigns campaigns, Revisions revisions, Annex annex, Prints prints, Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.annex = annex;
        this.prints = prints;
        this.clock = clock;
    }

    /**
     * The letter to the first addressee, in the language asked for or in that of the campaign. Its
     * date of making is the day, so that the same letter gives the same bytes until tomorrow.
     *
     * @throws NotFoundException when there is none, or it is not for everybody
     */
    PublicLetter of(String slug, @Nullable String lang) {
        Instant now = clock.instant();
        Campaign campaign =
                campaigns
                        .bySlug(slug)
                        .filter(it -> isPublic(it, now))
                        .orElseThrow(
                                () -> new NotFoundException("There is no letter to read here."));
        Revision text = revisions.inForce(campaign);
        List<String> languages = List.copyOf(text.wordings().keySet());
        String language = lang != null && languages.contains(lang) ? lang : campaign.language();
        Occasion occasion = Occasion.at(now.truncatedTo(ChronoUnit.DAYS)).in(language);
        Occasion listed = annex.forEverybody(campaign, occasion);
        return new PublicLetter(campaign, prints.letter(campaign, text, listed), languages);
    }

    private static boolean isPublic(Campaign campaign, Instant now) {
        boolean open =
                switch (campaign.state()) {
                    case OPEN, CLOSED, ARCHIVED -> true;
                    case DRAFT, IN_REVIEW, APPROVED -> false;
                };
        return open && campaign.isPublished() && campaign.hasBegun(now);
    }
}
