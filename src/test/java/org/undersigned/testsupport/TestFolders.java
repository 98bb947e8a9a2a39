package org.undersigned.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Data and key folders of this test run, below {@code target}, new each time; the first account.
 */
public class TestFolders implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "run-");
            return Map.of(
                    "undersigned.data", folder.resolve("data").toString(),
                    "undersigned.keys", folder.resolve("keys").toString(),
                    "undersigned.folders.data", folder.resolve("data").toString(),
                    "undersigned.folders.keys", folder.resolve("keys").toString(),
                    "undersigned.admin.email", Caller.ADMIN_EMAIL,
                    "undersigned.admin.password", Caller.ADMIN_PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Left for a look after a failed test; `make clean` removes them.
    }
}
