package org.undersigned.campaign.draft;

import java.util.List;
import java.util.Map;
import org.undersigned.campaign.CampaignTerms;
import org.undersigned.campaign.LeadSignatory;
import org.undersigned.campaign.TargetChoice;
import org.undersigned.campaign.revision.Wording;

/**
 * A campaign's form that was found to be right.
 *
 * @param words by language, the original among them
 */
record CheckedCampaign(
        CampaignTerms terms,
        Map<String, Wording> words,
        List<LeadSignatory> leadSignatories,
        List<TargetChoice> targets) {}
