package org.undersigned.signature.confirmation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether somebody who forgot to confirm is reminded. */
@ConfigMapping(prefix = "undersigned.reminder")
public interface ReminderSettings {

    /**
     * How long after the first mail; 0 for never. A request is deleted after seven days, so that a
     * longer wait means the same.
     */
    @WithDefault("48h")
    Duration after();
}
