package org.undersigned.campaign;

import java.util.List;
import java.util.Set;
import org.undersigned.account.Role;

/** Where a campaign stands. */
public enum CampaignState {
    DRAFT(Set.of(Role.DRAFTER, Role.REVIEWER)),
    IN_REVIEW(Set.of(Role.DRAFTER)),
    APPROVED(Set.of(Role.REVIEWER)),
    OPEN(Set.of(Role.COORDINATOR)),
    CLOSED(Set.of(Role.COORDINATOR)),
    /** Final: its keys are destroyed. */
    ARCHIVED(Set.of(Role.ADMIN));

    private final Set<Role> movers;

    CampaignState(Set<Role> movers) {
        this.movers = movers;
    }

    /** Who may bring a campaign here; one of these roles is enough. */
    public Set<Role> movers() {
        return movers;
    }

    /** Where a campaign may go from here, the usual way first. */
    public List<CampaignState> next() {
        return switch (this) {
            case DRAFT -> List.of(IN_REVIEW);
            case IN_REVIEW -> List.of(APPROVED, DRAFT);
            case APPROVED -> List.of(OPEN, DRAFT);
            case OPEN -> List.of(CLOSED);
            case CLOSED -> List.of(ARCHIVED, OPEN);
            case ARCHIVED -> List.of();
        };
    }
}
