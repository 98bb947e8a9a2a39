package org.undersigned.account.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Role;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** The accounts of the staff, for programs. */
@Path("/api/v1/accounts")
@RolesAllowed("ADMIN")
class AccountsApi {

    private final Accounts accounts;
    private final Staffing staffing;
    private final Clock clock;

    AccountsApi(Accounts accounts, Staffing staffing, Clock clock) {
        this.accounts = accounts;
        this.staffing = staffing;
        this.clock = clock;
    }

    /**
     * An account as others may see it.
     *
     * @param invited whether no password was set yet
     */
    record AccountView(
            UUID id, String email, String name, List<Role> roles, boolean active, boolean invited) {

        static AccountView of(Account account) {
            return new AccountView(
                    account.id(),
                    account.email(),
                    account.name(),
                    account.roles().stream().sorted().toList(),
                    account.isActive(),
                    !account.hasPassword());
        }
    }

    @GET
    public Listing<AccountView> list(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        List<AccountView> items = accounts.page(paging).stream().map(AccountView::of).toList();
        return new Listing<>(items, accounts.count(), paging);
    }

    @POST
    public RestResponse<AccountView> add(AccountInput input) {
        Account account = staffing.add(input, clock.instant());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, AccountView.of(account))
                .location(URI.create("/api/v1/accounts/" + account.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public AccountView show(@PathParam("id") UUID id) {
        return accounts.findByIdOptional(id)
                .map(AccountView::of)
                .orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("{id}")
    public AccountView change(@PathParam("id") UUID id, AccountInput input) {
        return AccountView.of(staffing.change(id, input));
    }
}
