package org.undersigned.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import org.undersigned.database.Once;

/** Lets somebody in on the first start, and never again: later, the staff themselves decide. */
@ApplicationScoped
class FirstAccount {

    private final FirstAccountSettings settings;
    private final Staffing staffing;
    private final Once once;
    private final Clock clock;

    FirstAccount(FirstAccountSettings settings, Staffing staffing, Once once, Clock clock) {
        this.settings = settings;
        this.staffing = staffing;
        this.once = once;
        this.clock = clock;
    }

    void open(@Observes StartupEvent start) {
        Instant now = clock.instant();
        once.run("first account", now, () -> hire(now));
    }

    private void hire(Instant now) {
        String password = settings.password().orElseGet(Passwords::random);
        staffing.hire(
                new Account(settings.email(), "Administrator", EnumSet.allOf(Role.class), now),
                password);
        if (settings.password().isEmpty()) {
            // Not through the log: logs are collected and kept, this must be read once and be gone.
            System.out.printf(
                    "%n    First account: %s%n    Password:      %s%n    Shown only now; change it at"
                            + " /desk/account.%n%n",
                    settings.email(), password);
        }
    }
}
