package org.undersigned.campaign.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.mail.MailRoute;

/** What a campaign needs before it opens, said all at once. */
@ApplicationScoped
public class Readiness {

    private final Revisions revisions;
    private final MailRoute mailRoute;

    Readiness(Revisions revisions, MailRoute mailRoute) {
        this.revisions = revisions;
        this.mailRoute = mailRoute;
    }

    /** Throws when it may not open. */
    void insist(Campaign campaign, Instant now) {
        List<String> missing = missing(campaign, now);
        if (!missing.isEmpty()) {
            throw new CampaignIncomplete(missing);
        }
        if (campaign.isSensitive() && mailRoute.isDemonstration()) {
            throw new MailHostMissing();
        }
    }

    /** What is missing, in words for the desk; empty when nothing is. */
    public List<String> missing(Campaign campaign, Instant now) {
        List<String> missing = new ArrayList<>();
        revisions
                .inForce(campaign)
                .wordings()
                .forEach((language, words) -> missingIn(campaign, language, words, missing));
        if (campaign.kind().isAddressed() && !hasAddressee(campaign)) {
            missing.add("an official to whom the letter is addressed (a target with TO)");
        }
        if (campaign.hasEnded(now)) {
            missing.add("a closing time that is not past already, or none");
        }
        return missing;
    }

    private static void missingIn(
            Campaign campaign, String language, Wording words, List<String> missing) {
        String where = language.equals(campaign.language()) ? "" : " (" + language + ")";
        if (campaign.kind().isAddressed() && words.subject().isBlank()) {
            missing.add("a subject" + where);
        }
        if (words.body().isBlank()) {
            missing.add("a body" + where);
        }
    }

    private static boolean hasAddressee(Campaign campaign) {
        return campaign.targets().stream().anyMatch(target -> target.as() == Addressing.TO);
    }
}
