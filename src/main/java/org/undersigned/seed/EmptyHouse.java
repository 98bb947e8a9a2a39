package org.undersigned.seed;

import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.account.Accounts;
import org.undersigned.campaign.Campaigns;
import org.undersigned.official.Officials;
import org.undersigned.organisation.Organisations;

/** Knows whether anybody has begun to work here. */
@ApplicationScoped
class EmptyHouse {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Officials officials;
    private final Campaigns campaigns;

    EmptyHouse(
            Accounts accounts,
            Organisations organisations,
            Officials officials,
            Campaigns campaigns) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.officials = officials;
        this.campaigns = campaigns;
    }

    /** Nothing but, perhaps, the first administrator. */
    boolean isEmpty() {
        return accounts.count() <= 1
                && organisations.find().isEmpty()
                && officials.count() == 0
                && campaigns.count() == 0;
    }
}
