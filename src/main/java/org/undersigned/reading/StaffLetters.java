package org.undersigned.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.Letter;
import org.undersigned.letter.assembly.Annex;
import org.undersigned.letter.assembly.Occasion;

/** Hands letters out to the staff, in any state of their campaign. */
@ApplicationScoped
class StaffLetters {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Annex annex;
    private final Prints prints;
    private final Clock clock;

    StaffLetters(
            Campaigns campaigns, Revisions revisions, Annex annex, Prints prints, Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.annex = annex;
        this.prints = prints;
        this.clock = clock;
    }

    /** What somebody asks for, as they wrote it; each may be null but the format. */
    record Request(
            LetterFormat format,
            @Nullable String target,
            @Nullable String language,
            @Nullable String annex) {}

    /**
     * The letter with the text in force.
     *
     * @throws org.undersigned.web.InvalidInput when the campaign has no such letter
     */
    @Transactional
    Response read(String slug, Request request) {
        Campaign campaign = campaigns.get(slug);
        Revision text = revisions.inForce(campaign);
        Wish wish =
                Wish.checked(
                        campaign,
                        text.wordings().keySet(),
                        request.target(),
                        request.language(),
                        request.annex());
        Occasion occasion = Occasion.at(clock.instant()).to(wish.targetId()).in(wish.language());
        // Public names only: withheld ones stand in the copy that is delivered, and nowhere else.
        Occasion listed = wish.annex() ? annex.forEverybody(campaign, occasion) : occasion;
        Letter letter = prints.letter(campaign, text, listed);
        return prints.file(campaign, letter, request.format())
                .response()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
