package org.undersigned.account.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;
import org.undersigned.account.session.DeskCookie;
import org.undersigned.account.session.Sessions;
import org.undersigned.web.Checks;
import org.undersigned.web.Clients;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.TooManyTries;

/** The door of the desk. */
@Path("/login")
class LoginPage {

    /** Nothing that a browser could take for another host. */
    private static final Pattern AT_THE_DESK =
            Pattern.compile("/desk([/?][\\x21-\\x7e&&[^\\\\]]*)?");

    private final Clients clients;
    private final SignIn signIn;
    private final Sessions sessions;
    private final DeskCookie cookie;
    private final Clock clock;

    LoginPage(SignIn signIn, Sessions sessions, DeskCookie cookie, Clock clock, Clients clients) {
        this.clients = clients;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.clock = clock;
    }

    /**
     * This is how every page names its template: a record nested in the page's class, its folder
     * given by {@code basePath} and named as the room, its file named as the record. A typo in
     * {@code templates/account/login.html} stops the build.
     */
    @CheckedTemplate(basePath = "account")
    record login(Form form, boolean ready) implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @QueryParam("to") @Nullable String to, @QueryParam("ready") @Nullable String ready) {
        return new login(Form.of(to == null ? Map.of() : Map.of("to", to)), ready != null);
    }

    @POST
    public Response enter(Form form, HttpServerRequest request) {
        Checks checks = new Checks();
        String email = checks.required("email", form.value("email"), Checks.LINE);
        String password = form.value("password");
        if (!checks.errors().isEmpty()) {
            return again(form, checks.errors());
        }
        Instant now = clock.instant();
        Optional<Account> account;
        try {
            account = signIn.with(email, password, clients.of(request), now);
        } catch (TooManyTries e) {
            return again(
                    form,
                    List.of(
                            new FieldError(
                                    "password",
                                    "Too many wrong passwords. Please try again in a quarter of"
                                            + " an hour.")));
        }
        return account.map(known -> admit(known, form.value("to"), now))
                .orElseGet(
                        () ->
                                again(
                                        form,
                                        List.of(
                                                new FieldError(
                                                        "password",
                                                        "This address and this password do not"
                                                                + " belong together."))));
    }

    private Response admit(Account account, String to, Instant now) {
        String aim = AT_THE_DESK.matcher(to).matches() ? to : DeskCookie.PATH;
        return Response.seeOther(URI.create(aim))
                .cookie(cookie.holding(sessions.begin(account, Sessions.DESK, now)))
                .build();
    }

    private static Response again(Form form, List<FieldError> errors) {
        return Response.status(422).entity(new login(form.with(errors), false)).build();
    }
}
