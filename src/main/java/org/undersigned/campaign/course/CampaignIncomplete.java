package org.undersigned.campaign.course;

import java.util.List;
import org.undersigned.web.BrokenRule;

/** A campaign lacks what it needs before it opens. */
public class CampaignIncomplete extends BrokenRule {

    CampaignIncomplete(List<String> missing) {
        super("Not ready to open. Missing: " + String.join("; ", missing) + ".");
    }
}
