package org.undersigned.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * An installation whose mail server is a {@link RudeMailServer}, injected where a test wants it.
 */
public class RudeMailHost implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestDatabase.class),
                new TestResourceEntry(TestFolders.class),
                new TestResourceEntry(Server.class));
    }

    /** Starts and stops it. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private RudeMailServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = new RudeMailServer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of(
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", String.valueOf(server.port()),
                    "quarkus.mailer.tls", "false",
                    "quarkus.mailer.start-tls", "DISABLED");
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(server, new TestInjector.MatchesType(RudeMailServer.class));
        }

        @Override
        public void stop() {
            try {
                server.hangUpOnAll();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
