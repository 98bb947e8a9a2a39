package org.undersigned.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** Where mails go: to a mail server, or, where none is configured, into a folder. */
@ApplicationScoped
public class MailRoute {

    /** What a configuration source has that holds only the defaults of Quarkus itself. */
    private static final int DEFAULTS = Integer.MIN_VALUE;

    private final boolean demonstration;

    MailRoute(Config config) {
        ConfigValue host = config.getConfigValue("quarkus.mailer.host");
        demonstration = host.getValue() == null || host.getSourceOrdinal() == DEFAULTS;
    }

    /** Whether mails only become files, which staff can read: never for a sensitive campaign. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
