package org.undersigned.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.CurrentAccount;
import org.undersigned.account.StaffNews;

/** Writes down who did what, in the transaction in which it was done. */
@ApplicationScoped
public class Audit {

    private static final String SYSTEM = "system";

    private final AuditEntries entries;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final Clock clock;

    Audit(AuditEntries entries, CurrentAccount current, Accounts accounts, Clock clock) {
        this.entries = entries;
        this.current = current;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param action a room and a verb, such as "campaign.open"
     * @param subject a slug or an id; never a signer's name or address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject) {
        write(actor(), action, subject);
    }

    /** Who signs in, or sets a password by a link, is nobody yet: then it is the account itself. */
    void hear(@Observes StaffNews news) {
        Optional<Account> actor = actor().or(() -> accounts.findByIdOptional(news.account()));
        write(actor, news.action(), news.account().toString());
    }

    private Optional<Account> actor() {
        try {
            return current.find();
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }

    private void write(Optional<Account> actor, String action, String subject) {
        entries.persist(
                new AuditEntry(
                        clock.instant(),
                        actor.map(Account::id).orElse(null),
                        actor.map(Account::name).orElse(SYSTEM),
                        action,
                        subject));
    }
}
