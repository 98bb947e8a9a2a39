package org.undersigned.intake.proof;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be brought. */
@ConfigMapping(prefix = "undersigned.intake")
public interface IntakeSettings {

    /**
     * How large a file may be. More costs memory while it is read, ten times its size at the worst,
     * and needs a larger {@code quarkus.http.limits.max-body-size}.
     */
    @WithDefault("5M")
    MemorySize largestFile();
}
