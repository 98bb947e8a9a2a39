package org.undersigned.campaign.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;

/** The names of those who write and accept texts. */
@ApplicationScoped
public class Authors {

    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** By account. */
    public Map<UUID, String> names() {
        return accounts.inOrder().stream().collect(Collectors.toMap(Account::id, Account::name));
    }
}
