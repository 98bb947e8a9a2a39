package org.undersigned.mail.carrier;

import java.time.Duration;
import org.undersigned.mail.MailSettings;

/** Settings of a server that loses patience soon. */
record TestSettings(Duration patience) implements MailSettings {

    TestSettings() {
        this(Duration.ofSeconds(20));
    }

    @Override
    public String from() {
        return "office@sender.invalid";
    }

    @Override
    public String fromName() {
        return "Undersigned";
    }

    @Override
    public int workers() {
        return 1;
    }

    @Override
    public Duration poll() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(12);
    }
}
