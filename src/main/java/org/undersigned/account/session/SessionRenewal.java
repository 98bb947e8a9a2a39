package org.undersigned.account.session;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import org.undersigned.account.CurrentAccount;

/**
 * Gives whoever works at the desk a fresh token in time, so that nobody is sent out mid-sentence.
 */
@Provider
class SessionRenewal implements ContainerResponseFilter {

    private final Sessions sessions;
    private final CurrentAccount current;
    private final CurrentSession session;
    private final DeskCookie cookie;
    private final RoutingContext context;
    private final Clock clock;

    SessionRenewal(
            Sessions sessions,
            CurrentAccount current,
            CurrentSession session,
            DeskCookie cookie,
            RoutingContext context,
            Clock clock) {
        this.sessions = sessions;
        this.current = current;
        this.session = session;
        this.cookie = cookie;
        this.context = context;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean desk = request.getUriInfo().getPath().startsWith(DeskCookie.PATH);
        if (desk && isSettled() && !response.getHeaders().containsKey(HttpHeaders.SET_COOKIE)) {
            current.find()
                    .flatMap(account -> sessions.renew(session.get(), account, clock.instant()))
                    .ifPresent(
                            token ->
                                    response.getHeaders()
                                            .add(HttpHeaders.SET_COOKIE, cookie.holding(token)));
        }
    }

    /** Whoever is still to be asked who they are was not let in, and cannot be asked here. */
    private boolean isSettled() {
        return context.user() instanceof QuarkusHttpUser;
    }
}
