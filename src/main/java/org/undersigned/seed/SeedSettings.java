package org.undersigned.seed;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether and from where a new installation gets its samples. */
@Singleton
class SeedSettings {

    private final boolean wanted;
    private final Path folder;

    SeedSettings(
            @ConfigProperty(name = "undersigned.seeds", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "undersigned.seeds-folder", defaultValue = "seeds")
                    Path folder) {
        this.wanted = wanted;
        this.folder = folder;
    }

    /** {@code UNDERSIGNED_SEEDS}: for a look around, never for real signatures. */
    boolean wanted() {
        return wanted;
    }

    /** {@code UNDERSIGNED_SEEDS_FOLDER}: below the working directory unless absolute. */
    Path folder() {
        return folder;
    }
}
