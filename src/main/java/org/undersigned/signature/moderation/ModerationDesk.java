package org.undersigned.signature.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.phrase.Names;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.Sieve;
import org.undersigned.signature.Sifting;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Supporter;
import org.undersigned.signature.Supporters;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Counts first, then takes out or gives back what was counted. */
@Path("/desk/campaigns/{slug}/moderation")
@RolesAllowed("COORDINATOR")
class ModerationDesk {

    private static final int SHOWN = 20;
    private static final Reader.Staff STAFF = new Reader.Staff(false);
    private static final Selection HELD = Selection.of(SignatureState.SUSPECT);

    private final Campaigns campaigns;
    private final Headings headings;
    private final Sifting sifting;
    private final Supporters supporters;
    private final Moderations moderations;
    private final Moderating moderating;
    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    ModerationDesk(
            Campaigns campaigns,
            Headings headings,
            Sifting sifting,
            Supporters supporters,
            Moderations moderations,
            Moderating moderating,
            CurrentAccount current,
            Audit audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.sifting = sifting;
        this.supporters = supporters;
        this.moderations = moderations;
        this.moderating = moderating;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whom a filter found.
     *
     * @param asOf who came later is not among them
     * @param some the first few
     * @param filter what was asked for, for the forms that act on it
     */
    public record Found(
            long count,
            Instant asOf,
            List<Supporter> some,
            List<Verdict> verdicts,
            Map<String, String> filter) {}

    /**
     * @param found null before somebody looked
     * @param held how many wait for somebody to look at them
     */
    @CheckedTemplate(basePath = "signature/moderation")
    record moderate(
            Heading head,
            List<Choice> states,
            List<Choice> countries,
            List<Choice> capacities,
            @Nullable Found found,
            long held,
            List<Moderation> decisions,
            Form form)
            implements TemplateInstance {}

    @GET
    @Transactional
    public Response show(@RestPath String slug, @Context UriInfo asked) {
        Map<String, String> typed = new HashMap<>();
        asked.getQueryParameters().forEach((name, values) -> typed.put(name, values.getFirst()));
        return page(200, campaigns.get(slug), Form.of(typed), !typed.isEmpty());
    }

    /** Does with all that were counted, or with one of them, what was decided. */
    @POST
    @Transactional
    public Response begin(@RestPath String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        Instant now = clock.instant();
        try {
            Sieve sieve = Criteria.read(form, now);
            Checks checks = new Checks();
            @Nullable Verdict verdict =
                    checks.constant("verdict", form.value("verdict"), Verdict.class);
            int seen = checks.number("seen", form.value("seen"), 0, 0, Integer.MAX_VALUE);
            if (verdict != null && !Verdict.on(sieve.state()).contains(verdict)) {
                checks.refuse("verdict", "That cannot be done with these.");
            }
            checks.done();
            UUID actor = current.get().id();
            if (!moderating.begin(slug, sieve, verdict, seen, actor, now)) {
                checks.refuse("state", "These are no longer as many as you saw. Look again.");
                checks.done();
            }
        } catch (InvalidInput e) {
            return page(422, campaign, form.with(e.errors()), false);
        }
        return back(slug);
    }

    @POST
    @Path("{id}/stop")
    public Response stop(@RestPath String slug, @RestPath UUID id) {
        moderating.stop(slug, id);
        return back(slug);
    }

    @POST
    @Path("{id}/undo")
    public Response undo(@RestPath String slug, @RestPath UUID id) {
        moderating.undo(slug, id);
        return back(slug);
    }

    private static Response back(String slug) {
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/moderation")).build();
    }

    private Response page(int status, Campaign campaign, Form form, boolean look) {
        @Nullable Found found = null;
        List<FieldError> wrong = form.errors();
        if (look) {
            try {
                found = find(campaign, form);
            } catch (InvalidInput e) {
                wrong = e.errors();
            }
        }
        return Response.status(wrong.isEmpty() ? status : 422)
                .entity(
                        new moderate(
                                headings.of(campaign),
                                states(),
                                Names.countries("en"),
                                Choice.of(Capacity.class),
                                found,
                                supporters.count(campaign, STAFF, HELD),
                                moderations.of(campaign.id()),
                                form.with(wrong)))
                .build();
    }

    private Found find(Campaign campaign, Form form) {
        Instant now = clock.instant();
        Sieve sieve = Criteria.read(form, now);
        audit.record("signatures.read", campaign.slug());
        return new Found(
                sifting.ids(campaign, sieve).size(),
                now,
                sifting.some(campaign, sieve, SHOWN),
                Verdict.on(sieve.state()),
                Criteria.filled(form));
    }

    private static List<Choice> states() {
        return List.of(
                new Choice("CONFIRMED", "Confirmed: they count"),
                new Choice("SUSPECT", "Suspect: held back, no mail has left"),
                new Choice("REJECTED", "Rejected: taken out by the staff"));
    }
}
