package org.undersigned.signature.effort;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When browsers have to work, and how much. */
@ConfigMapping(prefix = "undersigned.effort")
public interface EffortSettings {

    /**
     * From how many requests for one campaign in one minute on its form asks for work, for ten
     * minutes; 0 for never, as staff can ask for it, too. Each replica counts for itself.
     */
    @WithDefault("0")
    int from();

    /** How many hashes at most; 50,000 take an old phone some seconds. */
    @WithDefault("50000")
    int hashes();
}
