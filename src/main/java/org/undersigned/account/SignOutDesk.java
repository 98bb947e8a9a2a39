package org.undersigned.account;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;

/** The way out: ends the session on the server, not only in the browser. */
@Path("/desk/sign-out")
class SignOutDesk {

    private final Sessions sessions;
    private final CurrentAccount current;
    private final DeskCookie cookie;
    private final Clock clock;

    SignOutDesk(Sessions sessions, CurrentAccount current, DeskCookie cookie, Clock clock) {
        this.sessions = sessions;
        this.current = current;
        this.cookie = cookie;
        this.clock = clock;
    }

    @POST
    public Response leave() {
        sessions.end(current.session(), clock.instant());
        return Response.seeOther(URI.create("/login")).cookie(cookie.gone()).build();
    }
}
