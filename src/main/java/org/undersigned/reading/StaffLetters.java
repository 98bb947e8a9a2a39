package org.undersigned.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.account.Role;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.Letter;
import org.undersigned.letter.assembly.Annex;
import org.undersigned.letter.assembly.Occasion;

/** Hands letters out to the staff, in any state of their campaign. */
@ApplicationScoped
class StaffLetters {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Annex annex;
    private final Prints prints;
    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    StaffLetters(
            Campaigns campaigns,
            Revisions revisions,
            Annex annex,
            Prints prints,
            CurrentAccount current,
            Audit audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.annex = annex;
        this.prints = prints;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody asks for, as they wrote it; each may be null but the format. */
    record Request(
            LetterFormat format,
            @Nullable String target,
            @Nullable String language,
            @Nullable String annex) {}

    /**
     * The letter with the text in force.
     *
     * @throws org.undersigned.web.InvalidInput when the campaign has no such letter
     */
    @Transactional
    Response read(String slug, Request request) {
        Campaign campaign = campaigns.get(slug);
        Revision text = revisions.inForce(campaign);
        Wish wish =
                Wish.checked(
                        campaign,
                        text.wordings().keySet(),
                        request.target(),
                        request.language(),
                        request.annex());
        Occasion occasion = Occasion.at(clock.instant()).to(wish.targetId()).in(wish.language());
        Letter letter = prints.letter(campaign, text, occasion);
        if (wish.annex()) {
            Occasion told = occasion.in(letter.language().toLanguageTag());
            letter = prints.letter(campaign, text, listed(campaign, wish, told));
        }
        return prints.file(campaign, letter, request.format())
                .response()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Public names, except for a coordinator who asks what one target gets: that copy may hold
     * names that nobody else sees, so the look is on record.
     */
    private Occasion listed(Campaign campaign, Wish wish, Occasion occasion) {
        CampaignTarget reader = wish.reader();
        if (reader == null
                || !reader.receivesNames()
                || !current.get().roles().contains(Role.COORDINATOR)) {
            return annex.forEverybody(campaign, occasion);
        }
        audit.record("letter.read-for-target", campaign.slug() + ", " + reader.id());
        return annex.forTarget(campaign, reader, occasion);
    }
}
