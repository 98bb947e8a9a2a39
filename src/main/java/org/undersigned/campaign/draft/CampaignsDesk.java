package org.undersigned.campaign.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignState;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** The list of campaigns. */
@Path("/desk/campaigns")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
class CampaignsDesk {

    private static final int PAGE = 30;
    private final Summaries summaries;

    CampaignsDesk(Summaries summaries) {
        this.summaries = summaries;
    }

    @CheckedTemplate(basePath = "campaign")
    record list(
            Listing<CampaignSummary> listing,
            @Nullable CampaignState state,
            CampaignState[] states,
            String link)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("state") @Nullable CampaignState state,
            @QueryParam("page") @Nullable Integer page) {
        Paging paging = new Paging(page == null ? 0 : Math.max(0, page), PAGE);
        String link = "/desk/campaigns?" + (state == null ? "" : "state=" + state + "&") + "page=";
        return new list(summaries.page(state, paging), state, CampaignState.values(), link);
    }
}
