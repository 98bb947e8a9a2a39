package org.undersigned.campaign.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.web.Checks;

/** Takes a campaign from state to state. */
@Path("/api/v1/campaigns/{slug}/state")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
class StateApi {

    private final Move move;
    private final CurrentAccount current;
    private final Clock clock;

    StateApi(Move move, CurrentAccount current, Clock clock) {
        this.move = move;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A wish.
     *
     * @param sha256 when approving: the hash of the text that was read; another one answers 409
     * @param material when approving a text after the first: whether whoever agreed to an earlier
     *     one must be asked again; true unless said
     */
    record Wish(@Nullable String to, @Nullable String sha256, @Nullable Boolean material) {}

    /** Where the campaign stands now. */
    record Standing(String slug, CampaignState state, int revision) {}

    @POST
    @Operation(
            summary = "Takes a campaign to another state",
            description =
                    "DRAFT, IN_REVIEW, APPROVED, OPEN, CLOSED, ARCHIVED in this order; back to"
                            + " DRAFT from IN_REVIEW or APPROVED; from CLOSED to OPEN.")
    public Standing take(String slug, @Nullable Wish wish) {
        Checks checks = new Checks();
        CampaignState to =
                checks.constant("to", wish == null ? null : wish.to, CampaignState.class);
        checks.done();
        Step step = step(Objects.requireNonNull(to), Objects.requireNonNull(wish));
        Campaign campaign = move.take(slug, step, current.get(), clock.instant());
        return new Standing(campaign.slug(), campaign.state(), campaign.revision());
    }

    private static Step step(CampaignState to, Wish wish) {
        return new Step(to, wish.sha256, !Boolean.FALSE.equals(wish.material));
    }
}
