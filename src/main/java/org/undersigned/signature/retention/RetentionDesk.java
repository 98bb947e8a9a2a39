package org.undersigned.signature.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.signature.Erasure;
import org.undersigned.signature.Losses;
import org.undersigned.web.BrokenRule;
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** How long signers' data is kept: the rule, what it would take away, and the button. */
@Path("/desk/campaigns/{slug}/retention")
@RolesAllowed("COORDINATOR")
class RetentionDesk {

    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 3650;

    private final Campaigns campaigns;
    private final Headings headings;
    private final Rules rules;
    private final Erasure erasure;
    private final Retention retention;
    private final Clock clock;

    RetentionDesk(
            Campaigns campaigns,
            Headings headings,
            Rules rules,
            Erasure erasure,
            Retention retention,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.rules = rules;
        this.erasure = erasure;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * @param due when it is erased by itself; null when that is not known, or never
     * @param losses what would go now
     */
    @CheckedTemplate(basePath = "signature/retention")
    record retention(
            Heading head, Rule rule, boolean over, @Nullable Instant due, Losses losses, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@RestPath String slug) {
        Campaign campaign = campaigns.get(slug);
        Rule rule = rules.of(campaign.id());
        Map<String, Object> fields = new HashMap<>();
        fields.put("keep", rule.days() == null ? "GOOD" : "DAYS");
        fields.put("days", rule.days() == null ? "" : rule.days());
        fields.put("reason", rule.reason());
        return page(campaign, Form.of(fields));
    }

    @POST
    public Response set(@RestPath String slug, Form form) {
        Checks checks = new Checks();
        boolean forGood = form.value("keep").equals("GOOD");
        String reason = checks.optional("reason", form.value("reason"), Checks.LINE);
        int days = checks.number("days", form.value("days"), 0, FEWEST_DAYS, MOST_DAYS);
        if (forGood && reason.isEmpty()) {
            checks.refuse("reason", "Say why it must be kept.");
        } else if (!forGood && form.value("days").isBlank()) {
            checks.refuse("days", "Say how many days, from 7 to 3650.");
        }
        try {
            checks.done();
        } catch (InvalidInput e) {
            return refused(422, slug, form.with(e.errors()));
        }
        retention.keep(slug, forGood ? null : days, forGood ? reason : "", clock.instant());
        return back(slug);
    }

    /** Erases now, when whoever presses the button has read how many it is about. */
    @POST
    @Path("erase")
    public Response erase(@RestPath String slug, Form form) {
        Checks checks = new Checks();
        int count = checks.number("count", form.value("count"), -1, 0, Integer.MAX_VALUE);
        try {
            checks.done();
            retention.erase(slug, count, clock.instant());
            return back(slug);
        } catch (InvalidInput e) {
            return refused(422, slug, form.with(e.errors()));
        } catch (BrokenRule e) {
            return refused(409, slug, form.with(List.of(new FieldError("count", e.getMessage()))));
        }
    }

    private Response refused(int status, String slug, Form form) {
        return Response.status(status).entity(page(campaigns.get(slug), form)).build();
    }

    private static Response back(String slug) {
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/retention")).build();
    }

    private retention page(Campaign campaign, Form form) {
        Rule rule = rules.of(campaign.id());
        return new retention(
                headings.of(campaign),
                rule,
                campaign.closedAt() != null,
                rule.dueAt(campaign),
                erasure.losses(campaign.id()),
                form);
    }
}
