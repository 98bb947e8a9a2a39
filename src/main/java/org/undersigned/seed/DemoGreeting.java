package org.undersigned.seed;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.web.Site;

/** Tells whoever started the demonstration where to look and how to get in. */
@ApplicationScoped
class DemoGreeting {

    /** After everything else that speaks at the start. */
    private static final int LATE = 10_000;

    private final SeedSettings settings;
    private final Accounts accounts;
    private final Site site;

    DemoGreeting(SeedSettings settings, Accounts accounts, Site site) {
        this.settings = settings;
        this.accounts = accounts;
        this.site = site;
    }

    @Transactional
    void greet(@Observes @Priority(LATE) StartupEvent start) {
        if (settings.wanted()) {
            // Not through the log: it is for the person at this terminal, and holds passwords.
            System.out.print(text(Seeds.in(settings.folder()).accounts().says()));
        }
    }

    /** Accounts that were removed since are not offered. */
    String text(List<AccountSeed> seeds) {
        String doors =
                seeds.stream()
                        .filter(this::canSignIn)
                        .map(
                                seed ->
                                        """
                                            %s (%s)
                                              e-mail    %s
                                              password  %s
                                        """
                                                .formatted(
                                                        seed.name(),
                                                        roles(seed),
                                                        seed.email(),
                                                        seed.password()))
                        .collect(Collectors.joining());
        return """

          Undersigned is a demonstration here: anybody who reads this can sign in.

            Public pages  %s
            Desk          %s

        %s
        """
                .formatted(site.link("/"), site.link("/desk"), doors);
    }

    private boolean canSignIn(AccountSeed seed) {
        return accounts.byEmail(seed.email()).filter(Account::isActive).isPresent();
    }

    private static String roles(AccountSeed seed) {
        return seed.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
