package org.undersigned.campaign.course;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Signing;
import org.undersigned.campaign.Tally;

/**
 * How a campaign stands, for whoever looks at it at the desk.
 *
 * @param next where the one who looks may take it
 * @param missing what it lacks before it can open
 * @param steps the way it came, the latest first
 * @param names of accounts
 */
record Situation(
        Campaign campaign,
        Tally tally,
        List<NextStep> next,
        List<String> missing,
        List<StateChange> steps,
        Map<UUID, String> names) {

    public List<CampaignTarget> targets() {
        return campaign.targets();
    }

    public String nameOf(@Nullable UUID account) {
        return account == null ? "by the timetable" : "by " + names.getOrDefault(account, "?");
    }

    /** What somebody who opens the page should know first. */
    public String guide() {
        boolean form = campaign.signing() == Signing.PUBLIC;
        return switch (campaign.state()) {
            case DRAFT ->
                    "Write the text and choose the addressees. When it reads as it should, a drafter"
                            + " sends it to review.";
            case IN_REVIEW ->
                    "A reviewer who wrote no part of the text reads it, then approves it or sends it"
                            + " back.";
            case APPROVED ->
                    "The text is approved. A coordinator opens the campaign, or delivers the letter"
                            + " at once.";
            case OPEN ->
                    (form ? "People can sign." : "It is public.")
                            + " A coordinator delivers the letter and closes the campaign.";
            case CLOSED ->
                    "Nobody can sign any more. A coordinator can still deliver or open it again; an"
                            + " administrator archives it.";
            case ARCHIVED -> "This campaign is finished. Its keys are destroyed.";
        };
    }

    public boolean isBeforeOpening() {
        return campaign.state().compareTo(CampaignState.OPEN) < 0;
    }
}
