package org.undersigned.campaign.course;

import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Signing;

/** A step that a campaign may take next: what the desk calls it and what it will do. */
record NextStep(Campaign campaign, CampaignState to) {

    public String verb() {
        return switch (to) {
            case DRAFT -> "Back to draft";
            case IN_REVIEW -> "Send to review";
            case APPROVED -> "Approve";
            case OPEN -> campaign.state() == CampaignState.CLOSED ? "Open again" : "Open";
            case CLOSED -> "Close";
            case ARCHIVED -> "Archive for good";
        };
    }

    public String consequence() {
        return switch (to) {
            case DRAFT ->
                    "The text can be changed freely again. Whoever agreed to the text so far may"
                            + " have to be asked again.";
            case IN_REVIEW ->
                    "Somebody who wrote no part of the text reads it and approves it, or sends it"
                            + " back. From now on each change gets a number.";
            case APPROVED ->
                    "You stand in for this text. From now on it can only be changed by a proposal"
                            + " that somebody else accepts, and the letter may be delivered.";
            case OPEN ->
                    campaign.signing() == Signing.PUBLIC
                            ? "The appeal appears on the public pages, and everybody can sign it."
                            : "The appeal appears on the public pages. It has no public form.";
            case CLOSED ->
                    "Nobody can sign any more; the page stays readable. Confirmations that are"
                            + " under way still count for 24 hours. It can be opened again.";
            case ARCHIVED ->
                    "This cannot be undone. The keys of this campaign are destroyed: names that"
                            + " were not public can never be read again, by nobody. The public page"
                            + " stays.";
        };
    }

    public boolean isApproval() {
        return to == CampaignState.APPROVED;
    }

    public boolean isOpening() {
        return to == CampaignState.OPEN;
    }

    /** Whether it cannot be taken back. */
    public boolean isFinal() {
        return to == CampaignState.ARCHIVED;
    }
}
