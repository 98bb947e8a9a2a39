package org.undersigned.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What befell a delivery.
 *
 * @param actor the account; null when the server did it
 * @param note in plain words; empty when the state says it all
 */
@Embeddable
public record DeliveryChange(
        @Enumerated(EnumType.STRING) DeliveryState state,
        @Column(name = "changed_at") Instant at,
        @Nullable UUID actor,
        String note) {}
