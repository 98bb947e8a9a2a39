package org.undersigned.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Staffing;
import org.undersigned.web.Checks;

/** The colleagues of {@code accounts.yaml}. */
@ApplicationScoped
class SeededStaff {

    private final Accounts accounts;
    private final Staffing staffing;

    SeededStaff(Accounts accounts, Staffing staffing) {
        this.accounts = accounts;
        this.staffing = staffing;
    }

    void hire(Seeded<List<AccountSeed>> seeds, Instant now) {
        for (int i = 0; i < seeds.says().size(); i++) {
            AccountSeed seed = seeds.says().get(i);
            Checks checks = new Checks();
            String email = checks.email("email", seed.email());
            String name = checks.required("name", seed.name(), Checks.LINE);
            if (accounts.byEmail(email).isPresent()) {
                checks.refuse("email", "Somebody has this address already.");
            }
            String entry = "[" + i + "].";
            Account account =
                    seeds.file()
                            .checked(
                                    entry::concat,
                                    () -> {
                                        checks.done();
                                        return new Account(email, name, seed.roles(), now);
                                    });
            staffing.hire(account, seed.password());
        }
    }

    /** Somebody whom a campaign's file names, by e-mail address. */
    Account named(SeedFile file, String field, String email) {
        return accounts.byEmail(email)
                .orElseThrow(() -> file.broken(field, "“" + email + "” is not in accounts.yaml."));
    }
}
