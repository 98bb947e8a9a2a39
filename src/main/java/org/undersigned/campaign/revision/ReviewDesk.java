package org.undersigned.campaign.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.web.BrokenRule;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/** Where reviewers read what a campaign says, and what a change would change. */
@Path("/desk/campaigns/{slug}/review")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
class ReviewDesk {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Headings headings;
    private final Authors authors;
    private final Decisions decisions;
    private final CurrentAccount current;
    private final Clock clock;

    ReviewDesk(
            Campaigns campaigns,
            Revisions revisions,
            Headings headings,
            Authors authors,
            Decisions decisions,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.headings = headings;
        this.authors = authors;
        this.decisions = decisions;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "campaign")
    record review(Heading head, ReviewView view, @Nullable String refusal)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug, @QueryParam("revision") @Nullable Integer number) {
        return page(campaigns.get(slug), number, null);
    }

    @POST
    @Path("accept")
    @RolesAllowed("REVIEWER")
    public Response accept(String slug, Form form) {
        int number = number(form);
        boolean material = !form.value("material").equals("no");
        try {
            decisions.accept(
                    slug,
                    number,
                    current.get().id(),
                    form.value("read"),
                    material,
                    clock.instant());
            return Response.seeOther(back(slug)).build();
        } catch (BrokenRule e) {
            return refused(slug, e);
        }
    }

    @POST
    @Path("decline")
    public Response decline(String slug, Form form) {
        try {
            decisions.decline(slug, number(form), current.get());
            return Response.seeOther(back(slug)).build();
        } catch (BrokenRule e) {
            return refused(slug, e);
        }
    }

    private static int number(Form form) {
        Checks checks = new Checks();
        int number = checks.number("revision", form.value("revision"), 0, 1, Integer.MAX_VALUE);
        checks.done();
        return number;
    }

    private Response refused(String slug, BrokenRule rule) {
        return Response.status(409)
                .entity(page(campaigns.get(slug), null, rule.getMessage()))
                .build();
    }

    private static URI back(String slug) {
        return URI.create("/desk/campaigns/" + slug + "/review");
    }

    private TemplateInstance page(
            Campaign campaign, @Nullable Integer number, @Nullable String refusal) {
        List<Revision> all = revisions.of(campaign);
        Revision shown =
                number == null
                        ? revisions.latest(campaign)
                        : revisions
                                .of(campaign, number)
                                .orElseGet(() -> revisions.latest(campaign));
        Revision before = revisions.of(campaign, shown.number() - 1).orElse(null);
        Map<String, Wording> old = before == null ? shown.wordings() : before.wordings();
        ReviewView view =
                new ReviewView(
                        shown,
                        before,
                        Comparison.between(old, shown.wordings()),
                        all.reversed(),
                        campaign.revision(),
                        shown.authors().contains(current.get().id()),
                        authors.names());
        return new review(headings.of(campaign), view, refusal);
    }
}
