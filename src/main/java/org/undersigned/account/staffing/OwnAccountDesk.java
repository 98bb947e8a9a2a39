package org.undersigned.account.staffing;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;
import org.undersigned.account.CurrentAccount;
import org.undersigned.account.session.DeskCookie;
import org.undersigned.account.session.Sessions;
import org.undersigned.account.signin.SignIn;
import org.undersigned.web.Checks;
import org.undersigned.web.Clients;
import org.undersigned.web.Form;
import org.undersigned.web.TooManyTries;

/** One's own name, password and sessions. */
@Path("/desk/account")
class OwnAccountDesk {

    private static final String HERE = "/desk/account";

    private final Clients clients;
    private final CurrentAccount current;
    private final OwnAccount own;
    private final SignIn signIn;
    private final Sessions sessions;
    private final DeskCookie cookie;
    private final Clock clock;

    OwnAccountDesk(
            CurrentAccount current,
            OwnAccount own,
            SignIn signIn,
            Sessions sessions,
            DeskCookie cookie,
            Clock clock,
            Clients clients) {
        this.clients = clients;
        this.current = current;
        this.own = own;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "account")
    record own(Account account, Form form, boolean saved) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("saved") @Nullable String saved) {
        return new own(current.get(), blank(), saved != null);
    }

    @POST
    @Path("name")
    public Response rename(Form form) {
        Checks checks = new Checks();
        String name = checks.required("name", form.value("name"), Checks.LINE);
        if (!checks.errors().isEmpty()) {
            return again(form, checks);
        }
        own.rename(current.get().id(), name);
        return Response.seeOther(URI.create(HERE + "?saved=1")).build();
    }

    @POST
    @Path("password")
    public Response changePassword(Form form, HttpServerRequest request) {
        Account account = current.get();
        Instant now = clock.instant();
        Checks checks = new Checks();
        checkOld(checks, form.value("current"), request, now);
        PasswordRules.check(checks, "password", form.value("password"), account.email());
        return checks.errors().isEmpty()
                ? stayingHere(own.setPassword(account.id(), form.value("password")), now)
                : again(blank(), checks);
    }

    /** Also whoever found an open session must not be able to keep it. */
    private void checkOld(Checks checks, String old, HttpServerRequest request, Instant now) {
        try {
            String client = clients.of(request);
            if (signIn.recognise(current.get().email(), old, client, now).isEmpty()) {
                checks.refuse("current", "This is not your present password.");
            }
        } catch (TooManyTries e) {
            checks.refuse("current", "Too many wrong passwords. Please try again later.");
        }
    }

    @POST
    @Path("sessions/end")
    public Response signOutEverywhere() {
        return stayingHere(own.signOutEverywhere(current.get().id()), clock.instant());
    }

    /** All sessions have ended; this browser gets a new one. */
    private Response stayingHere(Account account, Instant now) {
        return Response.seeOther(URI.create(HERE + "?saved=1"))
                .cookie(cookie.holding(sessions.begin(account, Sessions.DESK, now)))
                .build();
    }

    private Form blank() {
        return Form.of(Map.of("name", current.get().name()));
    }

    private Response again(Form form, Checks checks) {
        return Response.status(422)
                .entity(new own(current.get(), form.with(checks.errors()), false))
                .build();
    }
}
