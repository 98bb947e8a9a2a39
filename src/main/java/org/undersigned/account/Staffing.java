package org.undersigned.account;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes on new staff. */
@ApplicationScoped
public class Staffing {

    private final Accounts accounts;
    private final Passwords passwords;

    Staffing(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** An account that can sign in at once. */
    public void hire(Account account, String password) {
        account.changePassword(passwords.hash(password));
        accounts.persist(account);
    }
}
