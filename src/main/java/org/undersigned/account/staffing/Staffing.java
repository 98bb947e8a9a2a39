package org.undersigned.account.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Passwords;
import org.undersigned.account.Role;
import org.undersigned.account.StaffNews;
import org.undersigned.web.InvalidInput;

/** Takes on staff, changes what they may do, lets them go. */
@ApplicationScoped
public class Staffing {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Event<StaffNews> news;

    Staffing(
            Accounts accounts,
            Passwords passwords,
            Invitations invitations,
            Event<StaffNews> news) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitations = invitations;
        this.news = news;
    }

    /** An account that can sign in at once. */
    @Transactional
    public void hire(Account account, String password) {
        account.changePassword(passwords.hash(password));
        accounts.persist(account);
    }

    /** A new account; without a password its holder gets a mail with a link to set one. */
    @Transactional
    Account add(AccountInput input, Instant now) {
        AccountInput.Checked checked = input.checked();
        refuseTaken(checked.email(), Optional.empty());
        Account account = new Account(checked.email(), checked.name(), checked.roles(), now);
        if (checked.password() == null) {
            accounts.persist(account);
            invitations.send(account, now);
        } else {
            hire(account, checked.password());
        }
        news.fire(new StaffNews("account.create", account.id()));
        return account;
    }

    /**
     * @throws LastAdministrator when nobody would be left to administrate
     */
    @Transactional
    Account change(UUID id, AccountInput input) {
        Account account = accounts.findByIdOptional(id).orElseThrow(NotFoundException::new);
        AccountInput.Checked checked = input.checked();
        refuseTaken(checked.email(), Optional.of(id));
        account.changeEmail(checked.email());
        account.rename(checked.name());
        account.changeRoles(checked.roles());
        if (checked.password() != null) {
            account.changePassword(passwords.hash(checked.password()));
        }
        if (checked.active() != null) {
            setActive(account, checked.active());
        }
        if (accounts.inOrder().stream().noneMatch(Staffing::administrates)) {
            throw new LastAdministrator();
        }
        news.fire(new StaffNews("account.change", id));
        return account;
    }

    private static void setActive(Account account, boolean active) {
        if (active) {
            account.activate();
        } else {
            account.deactivate();
        }
    }

    private static boolean administrates(Account account) {
        return account.isActive() && account.roles().contains(Role.ADMIN);
    }

    private void refuseTaken(String email, Optional<UUID> self) {
        accounts.byEmail(email)
                .filter(other -> !Optional.of(other.id()).equals(self))
                .ifPresent(
                        other -> {
                            throw new InvalidInput(
                                    "email", "Somebody else has this address already.");
                        });
    }

    /** Sends a link for a new password, also to somebody who lost theirs. */
    @Transactional
    void invite(UUID id, Instant now) {
        Account account = accounts.findByIdOptional(id).orElseThrow(NotFoundException::new);
        invitations.send(account, now);
        news.fire(new StaffNews("account.invite", id));
    }
}
