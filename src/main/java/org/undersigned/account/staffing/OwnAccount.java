package org.undersigned.account.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Passwords;
import org.undersigned.account.StaffNews;

/** What anybody may do to the account that is theirs. */
@ApplicationScoped
class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Event<StaffNews> news;

    OwnAccount(Accounts accounts, Passwords passwords, Event<StaffNews> news) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.news = news;
    }

    @Transactional
    Account rename(UUID id, String name) {
        return change(id, "account.rename", account -> account.rename(name));
    }

    /** Ends all sessions as well. */
    @Transactional
    Account setPassword(UUID id, String password) {
        String hash = passwords.hash(password);
        return change(id, "account.password", account -> account.changePassword(hash));
    }

    @Transactional
    Account signOutEverywhere(UUID id) {
        return change(id, "account.sign-out-everywhere", Account::endSessions);
    }

    private Account change(UUID id, String action, Consumer<Account> change) {
        Account account = accounts.findByIdOptional(id).orElseThrow();
        change.accept(account);
        news.fire(new StaffNews(action, id));
        return account;
    }
}
