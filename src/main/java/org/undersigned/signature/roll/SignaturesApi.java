package org.undersigned.signature.roll;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Supporter;
import org.undersigned.signature.Supporters;
import org.undersigned.web.Checks;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** All signatures of a campaign, names opened; each look is recorded. */
@Path("/api/v1/campaigns/{slug}/signatures")
class SignaturesApi {

    private final Campaigns campaigns;
    private final Supporters supporters;
    private final Audit audit;

    SignaturesApi(Campaigns campaigns, Supporters supporters, Audit audit) {
        this.campaigns = campaigns;
        this.supporters = supporters;
        this.audit = audit;
    }

    @GET
    @RolesAllowed("COORDINATOR")
    @Transactional
    public Listing<Supporter> list(
            @PathParam("slug") String slug,
            @QueryParam("state") @Nullable String state,
            @QueryParam("country") @Nullable String country,
            @QueryParam("audience") @Nullable String audience,
            @QueryParam("q") @Nullable String words,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Campaign campaign =
                campaigns
                        .bySlug(slug)
                        .orElseThrow(() -> new NotFoundException("There is no such campaign."));
        Checks checks = new Checks();
        Selection selection =
                new Selection(
                        state == null || state.equals("ALL")
                                ? null
                                : checks.constant("state", state, SignatureState.class),
                        null,
                        country == null ? null : checks.country("country", country),
                        audience == null
                                ? null
                                : checks.constant("audience", audience, Audience.class),
                        words);
        checks.done();
        audit.record("signatures.read", slug);
        return supporters.page(campaign, new Reader.Staff(false), selection, Paging.of(page, size));
    }
}
