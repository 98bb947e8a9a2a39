package org.undersigned.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Passwords;
import org.undersigned.account.StaffNews;
import org.undersigned.web.TooManyTries;

/** Who knows an address and its password is let in; all others learn nothing. */
@ApplicationScoped
public class SignIn {

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
     * Whoever signs in with this password; empty when there is nobody.
     *
     * @throws TooManyTries after many wrong ones
     */
    @Transactional
    Optional<Account> with(String email, String password, String client, Instant now) {
        Optional<Account> account = recognise(email, password, client, now);
        account.ifPresent(known -> news.fire(new StaffNews("account.sign-in", known.id())));
        return account;
    }

    /**
     * Whose address and password these are. An unknown address takes the same work as a known one.
     *
     * @param client where the request comes from, for counting wrong tries
     * @throws TooManyTries after many wrong ones
     */
    @Transactional
    public Optional<Account> recognise(String email, String password, String client, Instant now) {
        guesses.mayTry(email, client, now);
        Optional<Account> account = accounts.byEmail(email);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        Optional<Account> known = account.filter(found -> right && found.isActive());
        if (known.isPresent()) {
            guesses.wasRight(email, client);
        } else {
            guesses.wasWrong(email, client, now);
        }
        return known;
    }
}
