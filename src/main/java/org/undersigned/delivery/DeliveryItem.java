package org.undersigned.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as the JSON API shows it. */
public record DeliveryItem(
        UUID id,
        UUID target,
        String addressee,
        Channel channel,
        DeliveryState state,
        Instant at,
        int attempts,
        @Nullable String sha256,
        @Nullable Integer revision,
        List<DeliveryChange> log) {

    public static DeliveryItem of(Delivery delivery) {
        return new DeliveryItem(
                delivery.id(),
                delivery.targetId(),
                delivery.addressee(),
                delivery.channel(),
                delivery.state(),
                delivery.dueAt(),
                delivery.attempts(),
                delivery.sha256(),
                delivery.revision(),
                delivery.changes());
    }
}
