package org.undersigned.campaign.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.web.BrokenRule;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/** Where a campaign stands, what comes next, and a moment to think before each step. */
@Path("/desk/campaigns/{slug}")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
class CampaignDesk {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Headings headings;
    private final Situations situations;
    private final Move move;
    private final CurrentAccount current;
    private final Clock clock;

    CampaignDesk(
            Campaigns campaigns,
            Revisions revisions,
            Headings headings,
            Situations situations,
            Move move,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.headings = headings;
        this.situations = situations;
        this.move = move;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "campaign")
    record overview(Heading head, Situation situation) implements TemplateInstance {}

    /**
     * @param read the hash of the text that the step is about
     * @param refusal why the step was not taken; null before it was tried
     */
    @CheckedTemplate(basePath = "campaign")
    record step(
            Heading head, Situation situation, NextStep next, String read, @Nullable String refusal)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug) {
        Campaign campaign = campaigns.get(slug);
        return new overview(headings.of(campaign), situation(campaign));
    }

    @GET
    @Path("state")
    public TemplateInstance ask(String slug, @QueryParam("to") @Nullable CampaignState to) {
        Campaign campaign = campaigns.get(slug);
        if (to == null || !campaign.state().next().contains(to)) {
            throw new NotFoundException("This campaign cannot take that step now.");
        }
        return page(campaign, to, null);
    }

    @POST
    @Path("state")
    public Response take(String slug, Form form) {
        Checks checks = new Checks();
        CampaignState wanted = checks.constant("to", form.value("to"), CampaignState.class);
        checks.done();
        CampaignState to = Objects.requireNonNull(wanted);
        Step step = new Step(to, form.value("read"), !form.value("material").equals("no"));
        try {
            move.take(slug, step, current.get(), clock.instant());
            return Response.seeOther(URI.create("/desk/campaigns/" + slug)).build();
        } catch (BrokenRule e) {
            return Response.status(409)
                    .entity(page(campaigns.get(slug), to, e.getMessage()))
                    .build();
        }
    }

    private TemplateInstance page(Campaign campaign, CampaignState to, @Nullable String refusal) {
        String read = revisions.inForce(campaign).sha256();
        NextStep next = new NextStep(campaign, to);
        return new step(headings.of(campaign), situation(campaign), next, read, refusal);
    }

    private Situation situation(Campaign campaign) {
        return situations.of(campaign, current.get(), clock.instant());
    }
}
