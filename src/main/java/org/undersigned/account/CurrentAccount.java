package org.undersigned.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who of the staff makes this request. */
@RequestScoped
public class CurrentAccount {

    static final String ACCOUNT = "undersigned.account";
    static final String SESSION = "undersigned.session";

    private final SecurityIdentity identity;

    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * As the database knew them when the request began; detached.
     *
     * @throws IllegalStateException when nobody is signed in: guard the route with
     *     {@code @RolesAllowed}
     */
    public Account get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    /** Empty on public pages. */
    public Optional<Account> find() {
        @Nullable Account account = identity.getAttribute(ACCOUNT);
        return Optional.ofNullable(account);
    }

    Session session() {
        return identity.getAttribute(SESSION);
    }
}
