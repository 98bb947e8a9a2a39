package org.undersigned.delivery.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** The answers to one delivery, for programs. */
@Path("/api/v1/deliveries/{id}/replies")
@RolesAllowed("COORDINATOR")
class RepliesApi {

    private final Deliveries deliveries;
    private final Replies replies;

    RepliesApi(Deliveries deliveries, Replies replies) {
        this.deliveries = deliveries;
        this.replies = replies;
    }

    @GET
    @Transactional
    public Listing<ReplyItem> list(
            @RestPath UUID id,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        List<Reply> all = replies.to(delivery(id));
        List<ReplyItem> shown =
                all.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .map(ReplyItem::of)
                        .toList();
        return new Listing<>(shown, all.size(), paging);
    }

    @POST
    @Transactional
    public Response record(@RestPath UUID id, @Nullable ReplyForm form) {
        ReplyForm given = Objects.requireNonNullElse(form, new ReplyForm(null, null, null, null));
        Reply reply = replies.record(delivery(id), given);
        return Response.created(URI.create("/api/v1/deliveries/" + id + "/replies"))
                .entity(ReplyItem.of(reply))
                .build();
    }

    private Delivery delivery(UUID id) {
        return deliveries.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
