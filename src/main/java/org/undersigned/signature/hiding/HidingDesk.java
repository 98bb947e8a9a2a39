package org.undersigned.signature.hiding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
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
import org.undersigned.signature.HiddenName;
import org.undersigned.signature.HiddenNames;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.Supporter;
import org.undersigned.signature.Supporters;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;
import org.undersigned.web.Paging;

/** The button for the worst day: names vanish from everywhere at once, and can come back. */
@Path("/desk/campaigns/{slug}/hidden-names")
@RolesAllowed("COORDINATOR")
class HidingDesk {

    private static final int MATCHES = 50;
    private static final Reader.Staff STAFF = new Reader.Staff(false);

    private final Campaigns campaigns;
    private final Headings headings;
    private final Supporters supporters;
    private final HiddenNames hidden;
    private final Hiding hiding;
    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    HidingDesk(
            Campaigns campaigns,
            Headings headings,
            Supporters supporters,
            HiddenNames hidden,
            Hiding hiding,
            CurrentAccount current,
            Audit audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.supporters = supporters;
        this.hidden = hidden;
        this.hiding = hiding;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is hidden, as the desk says it. */
    public record Line(UUID id, String what, Instant at) {}

    /**
     * @param matches whom the search found; null before one
     */
    @CheckedTemplate(basePath = "signature/hiding")
    record hide(
            Heading head,
            List<Line> hidden,
            List<Choice> countries,
            @Nullable List<Supporter> matches,
            Form form)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(@RestPath String slug, @QueryParam("q") @Nullable String words) {
        return page(campaigns.get(slug), Form.of(Map.of("q", words == null ? "" : words)));
    }

    /** Hides one signature, or one country, or everything. */
    @POST
    @Transactional
    public Response hide(@RestPath String slug, Form form) {
        Checks checks = new Checks();
        String what = checks.required("what", form.value("what"), Checks.LINE);
        @Nullable UUID signature = what.equals("SIGNATURE") ? id(checks, form) : null;
        @Nullable String country =
                what.equals("COUNTRY") ? checks.country("country", form.value("country")) : null;
        if (!List.of("ALL", "SIGNATURE", "COUNTRY").contains(what)) {
            checks.refuse("what", "Choose what to hide.");
        } else if (country != null && country.isEmpty()) {
            checks.refuse("country", "Choose a country.");
        }
        try {
            checks.done();
        } catch (InvalidInput e) {
            Form wrong = form.with(e.errors());
            return Response.status(422).entity(page(campaigns.get(slug), wrong)).build();
        }
        hiding.hide(slug, signature, country, current.get().id(), clock.instant());
        return back(slug);
    }

    private static @Nullable UUID id(Checks checks, Form form) {
        try {
            return UUID.fromString(form.value("signature"));
        } catch (IllegalArgumentException e) {
            checks.refuse("signature", "Choose somebody.");
            return null;
        }
    }

    @POST
    @Path("{id}/show")
    public Response show(@RestPath String slug, @RestPath UUID id) {
        hiding.show(slug, id);
        return back(slug);
    }

    private static Response back(String slug) {
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/hidden-names")).build();
    }

    private hide page(Campaign campaign, Form form) {
        String words = form.value("q").strip();
        return new hide(
                headings.of(campaign),
                hidden.of(campaign.id()).stream().map(it -> line(campaign, it)).toList(),
                Names.countries("en"),
                words.isEmpty() ? null : matches(campaign, words),
                form);
    }

    private List<Supporter> matches(Campaign campaign, String words) {
        audit.record("signatures.read", campaign.slug());
        Selection named = new Selection(null, null, null, null, words);
        return supporters.page(campaign, STAFF, named, new Paging(0, MATCHES)).items();
    }

    private Line line(Campaign campaign, HiddenName it) {
        if (it.signature() != null) {
            String name =
                    supporters.still(campaign, STAFF, List.of(it.signature())).stream()
                            .map(Supporter::signatory)
                            .findFirst()
                            .orElseThrow(NotFoundException::new);
            return new Line(it.id(), name, it.at());
        }
        String what =
                it.country() == null
                        ? "All names"
                        : "Everybody from " + Names.country(it.country(), "en");
        return new Line(it.id(), what, it.at());
    }
}
