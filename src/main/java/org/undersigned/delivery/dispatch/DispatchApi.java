package org.undersigned.delivery.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.DeliveryItem;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** A campaign's deliveries for programs: order them, and see what became of them. */
@Path("/api/v1/campaigns/{slug}/deliveries")
@RolesAllowed("COORDINATOR")
class DispatchApi {

    private final Campaigns campaigns;
    private final Deliveries deliveries;
    private final Dispatch dispatch;
    private final CurrentAccount current;
    private final Clock clock;

    DispatchApi(
            Campaigns campaigns,
            Deliveries deliveries,
            Dispatch dispatch,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.current = current;
        this.clock = clock;
    }

    /** The latest delivery to each target. */
    @GET
    @Transactional
    public Listing<DeliveryItem> list(
            @RestPath String slug,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        List<DeliveryItem> all =
                deliveries.latestOf(campaign(slug)).values().stream()
                        .map(DeliveryItem::of)
                        .toList();
        List<DeliveryItem> shown =
                all.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .toList();
        return new Listing<>(shown, all.size(), paging);
    }

    /** 202: the letters leave after the answer. */
    @POST
    public Response order(@RestPath String slug, @Nullable OrderForm form) {
        OrderForm wanted =
                Objects.requireNonNullElse(form, new OrderForm(null, null, null, null, null));
        List<Delivery> ordered =
                dispatch.order(slug, wanted.checked(), current.get().id(), clock.instant());
        List<DeliveryItem> items = ordered.stream().map(DeliveryItem::of).toList();
        return Response.accepted(new Listing<>(items, items.size(), 0, items.size())).build();
    }

    private Campaign campaign(String slug) {
        return campaigns.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
