package org.undersigned.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Asks the database on every request whether a session still counts and what its holder may do, so
 * that a token never knows better than the list of accounts.
 */
@ApplicationScoped
class FreshRoles implements SecurityIdentityAugmentor {

    private final Sessions sessions;

    FreshRoles(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> fresh(token))
                : Uni.createFrom().item(identity);
    }

    @ActivateRequestContext
    SecurityIdentity fresh(JsonWebToken token) {
        Session session = Session.of(token);
        Account account =
                sessions.holder(session)
                        .orElseThrow(() -> new AuthenticationFailedException("session ended"));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRoles(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .addAttribute(CurrentAccount.ACCOUNT, account)
                .addAttribute(CurrentAccount.SESSION, session)
                .build();
    }
}
