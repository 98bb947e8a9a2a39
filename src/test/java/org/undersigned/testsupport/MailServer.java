package org.undersigned.testsupport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server for the test run; a test receives it in a field of type {@link GreenMail}. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    /** A domain to which this installation sends no mail about signatures. */
    public static final String BLOCKED = "blocked.invalid";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "undersigned.blocked-domains", BLOCKED,
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(server.getSmtp().getPort()),
                "quarkus.mailer.tls", "false",
                "quarkus.mailer.start-tls", "DISABLED");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
