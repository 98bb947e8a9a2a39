package org.undersigned.campaign.revision;

import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Signing;

/**
 * What stands above every page of a campaign at the desk ({@code templates/campaign/head.html}).
 *
 * @param proposed whether a changed text waits to be accepted
 */
public record Heading(
        String slug,
        String title,
        CampaignKind kind,
        CampaignState state,
        Signing signing,
        boolean sensitive,
        boolean sample,
        boolean proposed) {

    public boolean isAddressed() {
        return kind.isAddressed();
    }

    /** Whether somebody who wrote no part of the text accepted it. */
    public boolean isApproved() {
        return state.compareTo(CampaignState.APPROVED) >= 0;
    }

    /** Whether its letter can go to officials now. */
    public boolean isDeliverable() {
        return isAddressed() && !sample && isApproved() && state != CampaignState.ARCHIVED;
    }

    public boolean isCosigned() {
        return signing != Signing.NONE;
    }
}
