package org.undersigned.account.signin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.session.Sessions;
import org.undersigned.web.Checks;
import org.undersigned.web.Clients;

/** Gives programs their tokens. */
@Path("/api/v1/token")
class TokenApi {

    private final Clients clients;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Clock clock;

    TokenApi(SignIn signIn, Sessions sessions, Clock clock, Clients clients) {
        this.clients = clients;
        this.signIn = signIn;
        this.sessions = sessions;
        this.clock = clock;
    }

    record Credentials(@Nullable String email, @Nullable String password) {}

    /**
     * @param expiresIn seconds
     */
    record Token(String accessToken, String tokenType, long expiresIn) {}

    @POST
    public Token issue(Credentials credentials, HttpServerRequest request) {
        Checks checks = new Checks();
        String email = checks.required("email", credentials.email, Checks.LINE);
        String password = credentials.password == null ? "" : credentials.password;
        if (password.isEmpty()) {
            checks.required("password", password, Checks.LINE);
        }
        checks.done();
        Instant now = clock.instant();
        return signIn.with(email, password, clients.of(request), now)
                .map(account -> sessions.begin(account, Sessions.API, now))
                .map(token -> new Token(token, "Bearer", Sessions.API.toSeconds()))
                .orElseThrow(
                        () ->
                                new NotAuthorizedException(
                                        "This address and this password do not belong together.",
                                        "Bearer"));
    }
}
