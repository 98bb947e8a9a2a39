package org.undersigned.campaign;

import org.undersigned.web.BrokenRule;

/** An archived campaign is final: its keys are destroyed. */
public class CampaignArchived extends BrokenRule {

    CampaignArchived() {
        super("This campaign is archived. Nothing in it can be changed any more.");
    }
}
