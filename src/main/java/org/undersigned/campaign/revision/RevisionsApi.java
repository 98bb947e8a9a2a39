package org.undersigned.campaign.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.web.InvalidInput;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** The texts of a campaign, and accepting a proposed one. */
@Path("/api/v1/campaigns/{slug}/revisions")
@Transactional
class RevisionsApi {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Authors authors;
    private final Decisions decisions;
    private final CurrentAccount current;
    private final Clock clock;

    RevisionsApi(
            Campaigns campaigns,
            Revisions revisions,
            Authors authors,
            Decisions decisions,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.authors = authors;
        this.decisions = decisions;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A decision.
     *
     * @param material whether whoever signed before must be asked again
     * @param sha256 the hash of the text that was read; another one answers 409
     */
    record Decision(@Nullable Boolean material, @Nullable String sha256) {}

    @GET
    @RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
    @Operation(summary = "The texts of a campaign, from the first to the one proposed")
    public Listing<RevisionAnswer> list(
            String slug,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        Campaign campaign = campaigns.get(slug);
        Map<UUID, String> names = authors.names();
        List<Revision> all = revisions.of(campaign);
        return new Listing<>(
                all.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .map(revision -> RevisionAnswer.of(campaign, revision, names))
                        .toList(),
                all.size(),
                paging);
    }

    @POST
    @Path("{number}/accept")
    @RolesAllowed("REVIEWER")
    @Operation(
            summary = "Puts a proposed text in force",
            description = "By somebody who wrote no part of it.")
    public RevisionAnswer accept(String slug, int number, @Nullable Decision decision) {
        Campaign campaign = campaigns.get(slug);
        if (decision == null || decision.material == null) {
            throw new InvalidInput(
                    "material", "Say whether the change is material: true or false.");
        }
        UUID reviewer = current.get().id();
        decisions.accept(
                slug, number, reviewer, decision.sha256, decision.material, clock.instant());
        return RevisionAnswer.of(campaign, revisions.inForce(campaign), authors.names());
    }
}
