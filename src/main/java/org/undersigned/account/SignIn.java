package org.undersigned.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.undersigned.web.TooManyTries;

/** Who knows an address and its password is let in; all others learn nothing. */
@ApplicationScoped
class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Event<StaffNews> news;

    SignIn(Accounts accounts, Passwords passwords, Guesses guesses, Event<StaffNews> news) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.news = news;
    }

    /**
     * An unknown address takes the same work as a known one.
     *
     * @param client where the request comes from, for counting wrong tries
     * @throws TooManyTries after many wrong ones
     */
    @Transactional
    Optional<Account> with(String email, String password, String client, Instant now) {
        guesses.mayTry(email, client, now);
        Optional<Account> account = accounts.byEmail(email);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        Optional<Account> admitted = account.filter(Account::isActive).filter(known -> right);
        if (admitted.isEmpty()) {
            guesses.wasWrong(email, client, now);
            return admitted;
        }
        guesses.wasRight(email, client);
        news.fire(new StaffNews("account.sign-in", admitted.get().id()));
        return admitted;
    }
}
