package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.undersigned.web.Banner;

/** Tells the desk too when the keys lie with the data. */
@ApplicationScoped
class KeyPlacementBanner implements Banner {

    private final KeyPlacement placement;

    KeyPlacementBanner(KeyPlacement placement) {
        this.placement = placement;
    }

    @Override
    public Optional<String> sentence() {
        return placement.warning();
    }
}
