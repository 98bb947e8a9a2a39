package org.undersigned.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.undersigned.database.Folders;

class KeyPlacementTest {

    private static KeyPlacement placed(String data, String keys) {
        return new KeyPlacement(
                new Folders() {
                    @Override
                    public Path data() {
                        return Path.of(data);
                    }

                    @Override
                    public Path keys() {
                        return Path.of(keys);
                    }
                });
    }

    @Test
    void warning_apart_isEmpty() {
        assertThat(placed("/srv/data", "/srv/data-keys").warning()).isEmpty();
    }

    @Test
    void warning_inside() {
        assertThat(placed("/srv/data", "/srv/data/keys").warning())
                .hasValueSatisfying(words -> assertThat(words).contains("UNDERSIGNED_KEYS"));
    }
}
