package org.undersigned.account.staffing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Role;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** The accounts of the staff: who is let in, and what each may do. */
@Path("/desk/accounts")
@RolesAllowed("ADMIN")
class AccountsDesk {

    private static final URI LIST = URI.create("/desk/accounts");

    private final Accounts accounts;
    private final Staffing staffing;
    private final Clock clock;

    AccountsDesk(Accounts accounts, Staffing staffing, Clock clock) {
        this.accounts = accounts;
        this.staffing = staffing;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "account")
    record accounts(List<Account> accounts, boolean invited) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account")
    record account(@Nullable Account account, Form form, List<RoleChoice> roles)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("invited") @Nullable String invited) {
        return new accounts(accounts.inOrder(), invited != null);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return new account(null, Form.blank(), RoleChoice.ALL);
    }

    @POST
    public Response add(Form form) {
        try {
            staffing.add(AccountInput.of(form), clock.instant());
            return Response.seeOther(URI.create(LIST + "?invited=1")).build();
        } catch (InvalidInput e) {
            return again(null, form, e.errors());
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id) {
        Account account = existing(id);
        Form form =
                Form.of(
                        Map.of(
                                "email", account.email(),
                                "name", account.name(),
                                "roles", account.roles().stream().map(Role::name).toList(),
                                "active", account.isActive() ? "on" : ""));
        return new account(account, form, RoleChoice.ALL);
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Form form) {
        try {
            staffing.change(id, AccountInput.of(form));
            return Response.seeOther(LIST).build();
        } catch (InvalidInput e) {
            return again(existing(id), form, e.errors());
        } catch (LastAdministrator e) {
            return again(existing(id), form, List.of(new FieldError("roles", e.getMessage())));
        }
    }

    @POST
    @Path("{id}/invitation")
    public Response invite(@PathParam("id") UUID id) {
        staffing.invite(id, clock.instant());
        return Response.seeOther(URI.create(LIST + "?invited=1")).build();
    }

    private Account existing(UUID id) {
        return accounts.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static Response again(@Nullable Account account, Form form, List<FieldError> errors) {
        return Response.status(422)
                .entity(new account(account, form.with(errors), RoleChoice.ALL))
                .build();
    }
}
