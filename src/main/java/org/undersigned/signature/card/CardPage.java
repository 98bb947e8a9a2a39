package org.undersigned.signature.card;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Signing;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.pdf.Poster;
import org.undersigned.organisation.House;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.OpenDoors;
import org.undersigned.signature.form.Appeal;
import org.undersigned.signature.tally.Tallies;

/**
 * The title of an appeal and how many signed, as a picture of 1200 × 630 pixels. It names nobody
 * who signed, and there is none of a sensitive campaign, which nobody shall pass on by mistake.
 */
@Path("/campaigns/{slug}/card.png")
class CardPage {

    private final OpenDoors doors;
    private final Revisions revisions;
    private final Tallies tallies;
    private final House house;
    private final Cards cards;
    private final Clock clock;

    CardPage(
            OpenDoors doors,
            Revisions revisions,
            Tallies tallies,
            House house,
            Cards cards,
            Clock clock) {
        this.doors = doors;
        this.revisions = revisions;
        this.tallies = tallies;
        this.house = house;
        this.cards = cards;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response show(
            @PathParam("slug") String slug, @QueryParam("lang") @DefaultValue("") String lang) {
        Campaign campaign = doors.campaign(slug, clock.instant());
        if (campaign.isSensitive()) {
            throw new NotFoundException("There is no picture of this appeal.");
        }
        RevisionText text =
                Appeal.choose(revisions.inForce(campaign).texts(), lang, campaign.language());
        Poster poster =
                new Poster(
                        Locale.forLanguageTag(text.language()),
                        text.title(),
                        count(campaign, text.language()),
                        house.name());
        return Response.ok(cards.of(poster), "image/png")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=600")
                .build();
    }

    private String count(Campaign campaign, String language) {
        Tally tally = tallies.published(campaign);
        boolean counted = campaign.signing() == Signing.PUBLIC && tally.confirmed() > 0;
        return counted ? Phrases.in(language).say("appeal.count", tally.confirmed()) : "";
    }
}
