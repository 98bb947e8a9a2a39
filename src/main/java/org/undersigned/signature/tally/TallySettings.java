package org.undersigned.signature.tally;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often it is counted. */
@ConfigMapping(prefix = "undersigned.tally")
public interface TallySettings {

    /**
     * How often the count takes in what happened, and how long caches may keep a page with a number
     * on it. Longer means fewer visits to the database on a busy day.
     */
    @WithDefault("5s")
    Duration every();
}
