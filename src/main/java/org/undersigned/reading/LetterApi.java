package org.undersigned.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.Letter;
import org.undersigned.letter.assembly.Occasion;

/** The letter of a campaign in any state, for programs of the staff. */
@Path("/api/v1/campaigns/{slug}/letter.{ending:pdf|html|txt}")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR"})
class LetterApi {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Prints prints;
    private final Clock clock;

    LetterApi(Campaigns campaigns, Revisions revisions, Prints prints, Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.prints = prints;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The letter as it stands",
            description = "For one target, in one language, with those supporters who may be read.")
    public Response read(
            @RestPath String slug,
            @RestPath String ending,
            @QueryParam("target") @Nullable String target,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("annex") @Nullable String annex) {
        Campaign campaign = campaigns.bySlug(slug).orElseThrow(NotFoundException::new);
        Revision text = revisions.inForce(campaign);
        Wish wish = Wish.checked(campaign, text.wordings().keySet(), target, lang, annex);
        Occasion occasion = Occasion.at(clock.instant()).to(wish.targetId()).in(wish.language());
        Letter letter = prints.letter(campaign, text, occasion);
        return prints.file(campaign, letter, LetterFormat.ending(ending))
                .response()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
