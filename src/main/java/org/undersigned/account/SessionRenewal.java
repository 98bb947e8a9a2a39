package org.undersigned.account;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;

/**
 * Gives whoever works at the desk a fresh token in time, so that nobody is sent out mid-sentence.
 */
@Provider
class SessionRenewal implements ContainerResponseFilter {

    private final Sessions sessions;
    private final CurrentAccount current;
    private final DeskCookie cookie;
    private final Clock clock;

    SessionRenewal(Sessions sessions, CurrentAccount current, DeskCookie cookie, Clock clock) {
        this.sessions = sessions;
        this.current = current;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean desk = request.getUriInfo().getPath().startsWith(DeskCookie.PATH);
        if (desk && !response.getHeaders().containsKey(HttpHeaders.SET_COOKIE)) {
            current.find()
                    .flatMap(account -> sessions.renew(current.session(), account, clock.instant()))
                    .ifPresent(
                            token ->
                                    response.getHeaders()
                                            .add(HttpHeaders.SET_COOKIE, cookie.holding(token)));
        }
    }
}
