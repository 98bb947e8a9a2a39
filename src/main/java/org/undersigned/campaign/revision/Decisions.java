package org.undersigned.campaign.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;
import org.undersigned.account.Role;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;

/** What becomes of a proposed text, each decision in one transaction. */
@ApplicationScoped
@Transactional
class Decisions {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Texts texts;
    private final Audit audit;

    Decisions(Campaigns campaigns, Revisions revisions, Texts texts, Audit audit) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.texts = texts;
        this.audit = audit;
    }

    void accept(
            String slug,
            int number,
            UUID reviewer,
            @Nullable String read,
            boolean material,
            Instant now) {
        Campaign campaign = campaigns.get(slug);
        insist(campaign, number);
        boolean ownWork = texts.accept(campaign, number, reviewer, read, material, now);
        audit.record(
                ownWork ? "campaign.accept-own-text" : "campaign.accept-text",
                slug + " no. " + number);
    }

    /** By a reviewer, or by whoever wrote a part of it. */
    void decline(String slug, int number, Account account) {
        Campaign campaign = campaigns.get(slug);
        boolean author = insist(campaign, number).authors().contains(account.id());
        if (!author && !account.roles().contains(Role.REVIEWER)) {
            throw new ForbiddenException("Only reviewers and its authors may decline a change.");
        }
        texts.decline(campaign, number);
        audit.record("campaign.decline-text", slug + " no. " + number);
    }

    private Revision insist(Campaign campaign, int number) {
        return revisions
                .of(campaign, number)
                .orElseThrow(() -> new NotFoundException("There is no such revision."));
    }
}
