package org.undersigned.cosigner;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;
import org.undersigned.web.Problem;

/** The named co-signers of a campaign. */
@Path("/api/v1/campaigns/{slug}/signatories")
@RolesAllowed("COORDINATOR")
@Transactional
class SignatoriesApi {

    private final Campaigns campaigns;
    private final Signatories signatories;
    private final Roster roster;
    private final CurrentAccount current;
    private final Clock clock;

    SignatoriesApi(
            Campaigns campaigns,
            Signatories signatories,
            Roster roster,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.signatories = signatories;
        this.roster = roster;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Co-signers in the order in which they are printed")
    public Listing<SignatoryAnswer> list(
            String slug,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        PanacheQuery<Signatory> listed = signatories.listed(campaigns.get(slug));
        return new Listing<>(
                listed.page(paging.page(), paging.size()).stream()
                        .map(SignatoryAnswer::of)
                        .toList(),
                listed.count(),
                paging);
    }

    @POST
    @Operation(
            summary = "Adds a co-signer at the end",
            description = "Whoever adds somebody vouches that they agreed; they count at once.")
    public Response add(String slug, SignatoryForm form) {
        Campaign campaign = campaigns.get(slug);
        Signatory added = roster.add(campaign, form, current.get().name(), clock.instant());
        return Response.created(
                        URI.create("/api/v1/campaigns/" + slug + "/signatories/" + added.id()))
                .entity(SignatoryAnswer.of(added))
                .build();
    }

    @GET
    @Path("{id}")
    public SignatoryAnswer show(String slug, UUID id) {
        return SignatoryAnswer.of(find(campaigns.get(slug), id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Corrects how a line reads",
            description =
                    "All parts of the line; the place, the text agreed to and who attested it stay.")
    public SignatoryAnswer correct(String slug, UUID id, SignatoryForm form) {
        Campaign campaign = campaigns.get(slug);
        Signatory signatory = find(campaign, id);
        roster.correct(campaign, signatory, form);
        return SignatoryAnswer.of(signatory);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Takes a co-signer off the list",
            description = "They are no longer printed; the record that they once agreed is kept.")
    public void remove(String slug, UUID id) {
        Campaign campaign = campaigns.get(slug);
        roster.remove(campaign, find(campaign, id), clock.instant());
    }

    private Signatory find(Campaign campaign, UUID id) {
        return signatories
                .listed(campaign, id)
                .orElseThrow(() -> new NotFoundException("Nobody on this list has this id."));
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(
            summary = "Adds a list of co-signers at the end, or none of it",
            description =
                    "CSV in UTF-8 with the header kind,honorific,name,designation,country,group;"
                            + " the country as a code or a name.")
    public Response take(String slug, byte[] csv, @QueryParam("how") @Nullable String how) {
        Campaign campaign = campaigns.get(slug);
        LineCheck check = new LineCheck();
        Attestation attestation =
                new Attestation(current.get().name(), check.how(how), clock.instant());
        check.checks().done();
        SignatoryList list = SignatoryList.read(csv);
        if (!list.rejected().isEmpty()) {
            return Response.status(422)
                    .type(Problem.MEDIA_TYPE)
                    .entity(Imported.Refused.of(list.rejected()))
                    .build();
        }
        roster.add(campaign, list.lines(), attestation);
        return Response.ok(new Imported(list.lines().size(), List.of())).build();
    }

    @PUT
    @Path("order")
    @Operation(summary = "Puts the co-signers into this order; all of them, in any mix")
    public Listing<SignatoryAnswer> arrange(String slug, List<UUID> order) {
        roster.arrange(campaigns.get(slug), order);
        return list(slug, null, null);
    }
}
