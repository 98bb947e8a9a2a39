package org.undersigned.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are sent. */
@ConfigMapping(prefix = "undersigned.mail")
public interface MailSettings {

    /** The sender's address where a mail names none; {@code quarkus.mailer.from} if set. */
    String from();

    /** The sender's name beside it. Neutral on purpose: a mailbox shows it to whoever looks. */
    @WithDefault("Undersigned")
    String fromName();

    /** How many mails this replica sends at once; each costs a connection to the mail server. */
    @WithDefault("4")
    int workers();

    /** How often each looks for mails of other replicas and for retries that fell due. */
    @WithDefault("5s")
    Duration poll();

    /**
     * How long the mail server may take for one mail. RFC 5321 section 4.5.3.2 allows ten minutes
     * for the last answer; less means more mails of which nobody knows whether they arrived.
     */
    @WithDefault("10m")
    Duration patience();

    /** After this time a mail whose postman died belongs to others; longer than the patience. */
    @WithDefault("12m")
    Duration lease();
}
