package org.undersigned.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Everybody of the staff. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> byEmail(String email) {
        return find("email", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** In the order of their names. */
    public List<Account> inOrder() {
        return list("order by name, email");
    }
}
