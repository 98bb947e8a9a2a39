package org.undersigned.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.undersigned.database.Folders;

class KeyPlacementHealthTest {

    @Test
    void keysInsideTheData_serveButWarn() {
        HealthCheckResponse response = health("/srv/data", "/srv/data/keys");

        assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(response.getData().orElseThrow().get("warning"))
                .asString()
                .contains("UNDERSIGNED_KEYS");
    }

    @Test
    void keysApart_sayNothing() {
        assertThat(health("/srv/data", "/srv/keys").getData()).isEmpty();
    }

    private static HealthCheckResponse health(String data, String keys) {
        Folders folders =
                new Folders() {
                    @Override
                    public Path data() {
                        return Path.of(data);
                    }

                    @Override
                    public Path keys() {
                        return Path.of(keys);
                    }
                };
        return new KeyPlacementHealth(new KeyPlacement(folders)).call();
    }
}
