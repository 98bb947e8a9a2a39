package org.undersigned.delivery.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.DeliveryItem;

/** One delivery for programs: say how it ended, or that it shall not begin. */
@Path("/api/v1/deliveries/{id}")
@RolesAllowed("COORDINATOR")
class OutcomeApi {

    private final Deliveries deliveries;
    private final Outcomes outcomes;

    OutcomeApi(Deliveries deliveries, Outcomes outcomes) {
        this.deliveries = deliveries;
        this.outcomes = outcomes;
    }

    @POST
    @Path("/outcome")
    @Transactional
    public DeliveryItem end(@RestPath UUID id, @Nullable OutcomeForm form) {
        Delivery delivery = delivery(id);
        outcomes.end(
                delivery, Objects.requireNonNullElse(form, new OutcomeForm(null, null)).checked());
        return DeliveryItem.of(delivery);
    }

    @POST
    @Path("/cancel")
    @Transactional
    public DeliveryItem cancel(@RestPath UUID id) {
        Delivery delivery = delivery(id);
        outcomes.cancel(delivery);
        return DeliveryItem.of(delivery);
    }

    private Delivery delivery(UUID id) {
        return deliveries.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
