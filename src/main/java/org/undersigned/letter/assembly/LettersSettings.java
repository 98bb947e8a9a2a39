package org.undersigned.letter.assembly;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where letters find what an installation adds to them. */
@ConfigMapping(prefix = "undersigned.letters")
public interface LettersSettings {

    /**
     * Folders of TrueType fonts for scripts that the fonts of the program lack, best first. Each
     * replica needs the same ones, since a letter should look the same wherever it is made.
     */
    Optional<List<Path>> fonts();

    /** A folder whose templates and labels win over those that come with the program. */
    Optional<Path> templates();
}
