package org.undersigned.account.signin;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.undersigned.account.session.CurrentSession;
import org.undersigned.account.session.DeskCookie;
import org.undersigned.account.session.Sessions;

/** The way out: ends the session on the server, not only in the browser. */
@Path("/desk/sign-out")
class SignOutDesk {

    private final Sessions sessions;
    private final CurrentSession current;
    private final DeskCookie cookie;
    private final Clock clock;

    SignOutDesk(Sessions sessions, CurrentSession current, DeskCookie cookie, Clock clock) {
        this.sessions = sessions;
        this.current = current;
        this.cookie = cookie;
        this.clock = clock;
    }

    @POST
    public Response leave() {
        sessions.end(current.get(), clock.instant());
        return Response.seeOther(URI.create("/login")).cookie(cookie.gone()).build();
    }
}
