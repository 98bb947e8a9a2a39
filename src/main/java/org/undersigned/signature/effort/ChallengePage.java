package org.undersigned.signature.effort;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** A new task for each browser that asks. */
@Path("/challenge")
class ChallengePage {

    private final Challenges challenges;
    private final Clock clock;

    ChallengePage(Challenges challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @GET
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public Response set() {
        return Response.ok(challenges.set(clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
