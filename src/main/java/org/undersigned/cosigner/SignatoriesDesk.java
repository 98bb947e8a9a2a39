package org.undersigned.cosigner;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** The list of co-signers: added, corrected, moved up and down, taken off. */
@Path("/desk/campaigns/{slug}/signatories")
@RolesAllowed("COORDINATOR")
@Transactional
class SignatoriesDesk {

    private static final List<Choice> KINDS = Choice.of(SignatoryKind.class);

    private final Campaigns campaigns;
    private final Signatories signatories;
    private final Roster roster;
    private final Headings headings;
    private final CurrentAccount current;
    private final Clock clock;

    SignatoriesDesk(
            Campaigns campaigns,
            Signatories signatories,
            Roster roster,
            Headings headings,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.signatories = signatories;
        this.roster = roster;
        this.headings = headings;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param form of the one who is added
     * @param done what was just done; null when nothing was
     */
    @CheckedTemplate(basePath = "cosigner")
    record list(
            Heading head,
            List<Signatory> signatories,
            int materialRevision,
            Form form,
            Headcount count,
            List<Signatory> removed,
            @Nullable String done,
            List<Choice> kinds)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cosigner")
    record edit(Heading head, UUID id, Form form, List<Choice> kinds) implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug, @QueryParam("done") @Nullable String done) {
        return page(campaigns.get(slug), nobodyYet(), done);
    }

    private static Form nobodyYet() {
        return Form.of(Map.of("kind", SignatoryKind.PERSON));
    }

    @POST
    public Response add(String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        try {
            Signatory added =
                    roster.add(
                            campaign,
                            SignatoryForm.of(form),
                            current.get().name(),
                            clock.instant());
            return back(slug, "added", added.id());
        } catch (InvalidInput e) {
            return Response.status(422).entity(page(campaign, form.with(e.errors()), null)).build();
        } catch (CosigningClosed e) {
            Form wrong = form.with(List.of(new FieldError("kind", e.getMessage())));
            return Response.status(409).entity(page(campaign, wrong, null)).build();
        }
    }

    @POST
    @Path("{id}/up")
    public Response up(String slug, UUID id) {
        return shift(slug, id, -1);
    }

    @POST
    @Path("{id}/down")
    public Response down(String slug, UUID id) {
        return shift(slug, id, 1);
    }

    private Response shift(String slug, UUID id, int by) {
        Campaign campaign = campaigns.get(slug);
        roster.shift(campaign, find(campaign, id), by);
        return back(slug, "moved", id);
    }

    @POST
    @Path("{id}/place")
    public Response place(String slug, UUID id, Form form) {
        Campaign campaign = campaigns.get(slug);
        Signatory signatory = find(campaign, id);
        Checks checks = new Checks();
        String wanted = checks.required("place-" + id, form.value("place"), Checks.LINE);
        int place = checks.number("place-" + id, wanted, 1, 1, Integer.MAX_VALUE);
        if (!checks.errors().isEmpty()) {
            Form wrong = nobodyYet().with(checks.errors());
            return Response.status(422).entity(page(campaign, wrong, null)).build();
        }
        roster.place(campaign, signatory, place);
        return back(slug, "moved", id);
    }

    @GET
    @Path("{id}")
    public TemplateInstance open(String slug, UUID id) {
        Campaign campaign = campaigns.get(slug);
        return new edit(headings.of(campaign), id, SignatoryForm.show(find(campaign, id)), KINDS);
    }

    @POST
    @Path("{id}")
    public Response correct(String slug, UUID id, Form form) {
        Campaign campaign = campaigns.get(slug);
        try {
            roster.correct(campaign, find(campaign, id), SignatoryForm.of(form));
            return back(slug, "corrected", id);
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(new edit(headings.of(campaign), id, form.with(e.errors()), KINDS))
                    .build();
        }
    }

    @POST
    @Path("{id}/remove")
    public Response remove(String slug, UUID id) {
        Campaign campaign = campaigns.get(slug);
        roster.remove(campaign, find(campaign, id), clock.instant());
        return Response.seeOther(URI.create(address(slug) + "?done=removed")).build();
    }

    /** Undoes a removal. */
    @POST
    @Path("{id}/restore")
    public Response restore(String slug, UUID id) {
        Campaign campaign = campaigns.get(slug);
        Signatory removed = signatories.known(campaign, id).orElseThrow(NotFoundException::new);
        roster.putBack(campaign, removed);
        return back(slug, "restored", id);
    }

    /** Whoever agreed to an earlier text agrees to this one, too. */
    @POST
    @Path("renew")
    public Response renew(String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        roster.renew(campaign, current.get().name(), form.value("how"), clock.instant());
        return Response.seeOther(URI.create(address(slug) + "?done=renewed")).build();
    }

    private Signatory find(Campaign campaign, UUID id) {
        return signatories
                .listed(campaign, id)
                .orElseThrow(() -> new NotFoundException("Nobody on this list has this id."));
    }

    private static Response back(String slug, String done, UUID id) {
        return Response.seeOther(URI.create(address(slug) + "?done=" + done + "#s-" + id)).build();
    }

    private static String address(String slug) {
        return "/desk/campaigns/" + slug + "/signatories";
    }

    private TemplateInstance page(Campaign campaign, Form form, @Nullable String done) {
        List<Signatory> listed = signatories.listed(campaign).list();
        return new list(
                headings.of(campaign),
                listed,
                campaign.materialRevision(),
                form,
                Headcount.of(listed, campaign.materialRevision()),
                signatories.removed(campaign),
                done,
                KINDS);
    }
}
