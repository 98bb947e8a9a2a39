package org.undersigned.delivery.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.account.CurrentAccount;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.frozen.FrozenLetters;

/** The very PDF that one target gets: to be looked at, or to be printed and carried. */
@Path("/desk/campaigns/{slug}/deliveries")
@RolesAllowed("COORDINATOR")
class PrintDesk {

    private final Campaigns campaigns;
    private final Deliveries deliveries;
    private final FinishedLetters letters;
    private final FrozenLetters frozen;
    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    PrintDesk(
            Campaigns campaigns,
            Deliveries deliveries,
            FinishedLetters letters,
            FrozenLetters frozen,
            CurrentAccount current,
            Audit audit,
            Clock clock) {
        this.current = current;
        this.audit = audit;
        this.campaigns = campaigns;
        this.deliveries = deliveries;
        this.letters = letters;
        this.frozen = frozen;
        this.clock = clock;
    }

    @GET
    @Path("/letter/{target}")
    @Transactional
    public Response look(@RestPath String slug, @RestPath UUID target) {
        Campaign campaign = campaign(slug);
        audit.record("delivery.look", target.toString());
        return pdf(
                campaign, letters.letterFor(campaign, target(campaign, target), clock.instant()));
    }

    /** Remembers which bytes were printed, so that the log can say what was handed over. */
    @POST
    @Path("/{id}/print")
    @Transactional
    public Response print(@RestPath String slug, @RestPath UUID id) {
        Campaign campaign = campaign(slug);
        Delivery delivery =
                deliveries
                        .findByIdOptional(id)
                        .filter(found -> found.campaignId().equals(campaign.id()))
                        .orElseThrow(NotFoundException::new);
        Instant now = clock.instant();
        FinishedLetter letter =
                letters.letterFor(campaign, target(campaign, delivery.targetId()), now);
        delivery.print(letter.sha256(), letter.revision(), current.get().id(), now);
        frozen.freeze(delivery, letter.pdf(), letter.names(), now);
        audit.record("delivery.print", id.toString());
        return pdf(campaign, letter);
    }

    private static Response pdf(Campaign campaign, FinishedLetter letter) {
        return Response.ok(letter.pdf(), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + campaign.slug() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Campaign campaign(String slug) {
        return campaigns.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private static CampaignTarget target(Campaign campaign, UUID id) {
        return campaign.targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
