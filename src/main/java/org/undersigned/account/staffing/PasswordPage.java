package org.undersigned.account.staffing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.undersigned.account.Account;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/** Where the link of an invitation leads: choose a password. */
@Path("/password/{token}")
class PasswordPage {

    private final Invitations invitations;
    private final OwnAccount own;
    private final Clock clock;

    PasswordPage(Invitations invitations, OwnAccount own, Clock clock) {
        this.invitations = invitations;
        this.own = own;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "account")
    record password(String token, Account account, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account")
    record stale() implements TemplateInstance {}

    @GET
    public Response show(@PathParam("token") String token) {
        return invitations
                .holder(token, clock.instant())
                .map(account -> Response.ok(new password(token, account, Form.blank())).build())
                .orElseGet(PasswordPage::tooLate);
    }

    @POST
    public Response set(@PathParam("token") String token, Form form) {
        Optional<Account> holder = invitations.holder(token, clock.instant());
        if (holder.isEmpty()) {
            return tooLate();
        }
        Checks checks = new Checks();
        PasswordRules.check(checks, "password", form.value("password"), holder.get().email());
        if (!checks.errors().isEmpty()) {
            return Response.status(422)
                    .entity(new password(token, holder.get(), form.with(checks.errors())))
                    .build();
        }
        own.setPassword(holder.get().id(), form.value("password"));
        return Response.seeOther(URI.create("/login?ready=1")).build();
    }

    private static Response tooLate() {
        return Response.status(404).entity(new stale()).build();
    }
}
