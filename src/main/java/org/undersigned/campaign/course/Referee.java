package org.undersigned.campaign.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.account.Account;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;

/** Knows who may take a campaign where. */
@ApplicationScoped
public class Referee {

    /** Where this account may take the campaign now. */
    public List<CampaignState> open(Campaign campaign, Account account) {
        return campaign.state().next().stream().filter(to -> may(account, to)).toList();
    }

    void insist(Account account, CampaignState to) {
        if (!may(account, to)) {
            throw new ForbiddenException(
                    "Only %s may take a campaign there."
                            .formatted(
                                    to.movers().stream()
                                            .map(Role::name)
                                            .sorted()
                                            .collect(Collectors.joining(" or "))));
        }
    }

    private static boolean may(Account account, CampaignState to) {
        return !Collections.disjoint(account.roles(), to.movers());
    }
}
