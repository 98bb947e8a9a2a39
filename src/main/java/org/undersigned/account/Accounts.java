package org.undersigned.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.web.Paging;

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

    /** One page of them, in the same order. */
    public List<Account> page(Paging paging) {
        return find("order by name, email").page(paging.page(), paging.size()).list();
    }
}
