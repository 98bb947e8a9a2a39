package org.undersigned.campaign.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.Tallies;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** Campaigns: begun, read, changed. */
@Path("/api/v1/campaigns")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
@Transactional
class CampaignsApi {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Summaries summaries;
    private final Tallies tallies;
    private final Drafts drafts;
    private final Rewrite rewrite;
    private final CurrentAccount current;
    private final Clock clock;

    CampaignsApi(
            Campaigns campaigns,
            Revisions revisions,
            Summaries summaries,
            Tallies tallies,
            Drafts drafts,
            Rewrite rewrite,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.summaries = summaries;
        this.tallies = tallies;
        this.drafts = drafts;
        this.rewrite = rewrite;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Campaigns, the newest first, without their texts")
    public Listing<CampaignSummary> list(
            @QueryParam("state") @Nullable CampaignState state,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        return summaries.page(state, Paging.of(page, size));
    }

    @POST
    @RolesAllowed("DRAFTER")
    @Operation(summary = "Begins a campaign as a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = CampaignForm.class)))
    public Response begin(JsonNode body) throws JsonProcessingException {
        Instant now = clock.instant();
        Campaign campaign = drafts.begin(rewrite.of(body), current.get().id(), now);
        return answer(
                Response.created(URI.create("/api/v1/campaigns/" + campaign.slug())), campaign);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "A campaign with the text in force")
    public Response show(String slug) {
        return answer(Response.ok(), campaigns.get(slug));
    }

    @PUT
    @Path("{slug}")
    @RolesAllowed("DRAFTER")
    @Operation(
            summary = "Changes a campaign",
            description =
                    "What is left out stays as it is; null is back to the default. Once the"
                            + " campaign is approved, a changed text is only proposed: the one in"
                            + " force stays until somebody accepts the change. With If-Match, a"
                            + " campaign that was changed meanwhile answers 409.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CampaignForm.class)))
    public Response change(
            String slug, JsonNode body, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable EntityTag seen)
            throws JsonProcessingException {
        Campaign campaign = campaigns.get(slug);
        if (seen != null && !seen.equals(tag(campaign))) {
            throw new ChangedMeanwhile();
        }
        CampaignForm form = rewrite.of(campaign, revisions.latest(campaign), body);
        drafts.change(campaign, form, current.get().id(), clock.instant());
        return answer(Response.ok(), campaign);
    }

    private Response answer(Response.ResponseBuilder response, Campaign campaign) {
        return response.tag(tag(campaign))
                .entity(
                        CampaignAnswer.of(
                                campaign, revisions.inForce(campaign), tallies.of(campaign)))
                .build();
    }

    private static EntityTag tag(Campaign campaign) {
        return new EntityTag(String.valueOf(campaign.edits()));
    }
}
