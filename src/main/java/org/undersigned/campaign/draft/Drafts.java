package org.undersigned.campaign.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTerms;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Texts;

/** Begins campaigns and changes them, from forms. */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final String USUAL_LANGUAGE = "en";

    private final Campaigns campaigns;
    private final CampaignCheck check;
    private final Texts texts;
    private final Audit audit;

    Drafts(Campaigns campaigns, CampaignCheck check, Texts texts, Audit audit) {
        this.campaigns = campaigns;
        this.check = check;
        this.texts = texts;
        this.audit = audit;
    }

    /**
     * Begins a campaign as a draft.
     *
     * @throws org.undersigned.web.InvalidInput with everything that is wrong
     * @throws SlugTaken when another campaign has this address
     */
    public Campaign begin(CampaignForm form, UUID author, Instant now) {
        CheckedCampaign checked = check.check(form, USUAL_LANGUAGE);
        refuseTaken(checked.terms().slug());
        Campaign campaign = new Campaign(checked.terms(), now);
        campaign.address(checked.targets(), now);
        campaign.signedByHandOf(checked.leadSignatories());
        campaigns.persist(campaign);
        texts.begin(campaign, checked.words(), author, now);
        audit.record("campaign.begin", campaign.slug());
        campaigns.flush();
        return campaign;
    }

    /**
     * Changes a campaign to what the form says. Text that was approved stays in force: the change
     * is proposed.
     *
     * @return whether the text changed
     * @throws ChangedMeanwhile when somebody else changed the campaign at the same moment
     */
    public boolean change(Campaign campaign, CampaignForm form, UUID author, Instant now) {
        CheckedCampaign checked = check.check(form, campaign.language());
        CampaignTerms terms = checked.terms();
        if (!terms.slug().equals(campaign.slug())) {
            refuseTaken(terms.slug());
        }
        campaign.agree(terms);
        campaign.address(checked.targets(), now);
        campaign.signedByHandOf(checked.leadSignatories());
        campaign.countEdit();
        boolean reworded = texts.write(campaign, checked.words(), author, now);
        audit.record(reworded ? "campaign.reword" : "campaign.change", campaign.slug());
        try {
            campaigns.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
        return reworded;
    }

    private void refuseTaken(String slug) {
        if (campaigns.bySlug(slug).isPresent()) {
            throw new SlugTaken(slug);
        }
    }
}
