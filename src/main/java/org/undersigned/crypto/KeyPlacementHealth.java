package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Warns whoever watches the server when the keys lie with the data; it serves all the same. */
@Readiness
@ApplicationScoped
class KeyPlacementHealth implements HealthCheck {

    private final KeyPlacement placement;

    KeyPlacementHealth(KeyPlacement placement) {
        this.placement = placement;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("keys apart from data").up();
        placement.warning().ifPresent(warning -> response.withData("warning", warning));
        return response.build();
    }
}
