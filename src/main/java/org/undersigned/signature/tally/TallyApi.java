package org.undersigned.signature.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Tally;
import org.undersigned.signature.OpenDoors;

/** The number, for pages elsewhere that show it. */
@Path("/campaigns/{slug}/tally.json")
class TallyApi {

    private final OpenDoors doors;
    private final Tallies tallies;
    private final TallySettings settings;
    private final Clock clock;

    TallyApi(OpenDoors doors, Tallies tallies, TallySettings settings, Clock clock) {
        this.doors = doors;
        this.tallies = tallies;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the public is told. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Published(
            long confirmed,
            long persons,
            long organisations,
            @Nullable Integer goal,
            Instant asOf) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response show(@PathParam("slug") String slug) {
        Instant now = clock.instant();
        Campaign campaign = doors.campaign(slug, now);
        Tally tally = tallies.published(campaign);
        CacheControl cache = new CacheControl();
        cache.setPrivate(false);
        cache.setMaxAge((int) settings.every().toSeconds());
        return Response.ok(
                        new Published(
                                tally.confirmed(),
                                tally.persons(),
                                tally.organisations(),
                                campaign.goal(),
                                tally.asOf() == null ? now : tally.asOf()))
                .cacheControl(cache)
                .build();
    }
}
