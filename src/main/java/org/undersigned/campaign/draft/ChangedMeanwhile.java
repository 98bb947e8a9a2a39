package org.undersigned.campaign.draft;

import org.undersigned.web.BrokenRule;

/** Somebody else changed the campaign since it was looked at. */
public class ChangedMeanwhile extends BrokenRule {

    ChangedMeanwhile() {
        super("Somebody else changed this campaign since you opened it. Look at it again first.");
    }
}
