package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.undersigned.database.Folders;

/** Whether the keys lie where a thief of the data would find them too. */
@ApplicationScoped
public class KeyPlacement {

    private final Folders folders;

    KeyPlacement(Folders folders) {
        this.folders = folders;
    }

    /** One sentence for whoever runs the server; empty when all is well. */
    public Optional<String> warning() {
        return folders.keys().startsWith(folders.data())
                ? Optional.of(
                        "The keys lie inside the data folder: whoever copies the data can open it."
                                + " Set UNDERSIGNED_KEYS to a folder outside.")
                : Optional.empty();
    }
}
