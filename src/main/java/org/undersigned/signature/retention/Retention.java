package org.undersigned.signature.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.signature.Erasure;

/** What the staff decide about how long signers' data is kept; each decision is on record. */
@ApplicationScoped
class Retention {

    /** Somebody who mistyped a number has a day to see it. */
    private static final Duration TO_LOOK = Duration.ofDays(1);

    private final Campaigns campaigns;
    private final Rules rules;
    private final Erasure erasure;
    private final Audit audit;

    Retention(Campaigns campaigns, Rules rules, Erasure erasure, Audit audit) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.erasure = erasure;
        this.audit = audit;
    }

    /**
     * @param days after the end; null for good, for a reason
     */
    @Transactional
    void keep(String slug, @Nullable Integer days, String reason, Instant now) {
        Campaign campaign = campaigns.get(slug);
        rules.set(campaign.id(), days, reason, now.plus(TO_LOOK));
        audit.record("retention.set", slug + (days == null ? ", for good" : ", " + days + " days"));
    }

    /**
     * Orders the erasure, which then goes on by itself.
     *
     * @param confirmed how many signatures whoever orders it believes to erase
     * @throws NotOver while the campaign runs
     * @throws CountedOtherwise when there are more or fewer
     */
    @Transactional
    void erase(String slug, long confirmed, Instant now) {
        Campaign campaign = campaigns.get(slug);
        if (campaign.closedAt() == null) {
            throw new NotOver();
        }
        long left = erasure.left(campaign.id());
        if (left != confirmed) {
            throw new CountedOtherwise(left);
        }
        rules.order(campaign.id(), now);
        audit.record("retention.order", slug + ", " + left + " signatures");
    }
}
