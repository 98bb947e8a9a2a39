package org.undersigned.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.account.Role;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.envelope.Mailboxes;
import org.undersigned.letter.Letter;
import org.undersigned.letter.assembly.Annex;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.mail.MailMessage.Recipient;

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
            @Nullable String annex,
            @Nullable String volume) {}

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
        Occasion occasion =
                Occasion.at(clock.instant())
                        .to(wish.addressee(request.format()))
                        .in(wish.language());
        Letter letter = prints.letter(campaign, text, occasion);
        Letter withNames = letter;
        boolean confidential = wish.annex() && showsWithheldNames(wish);
        if (wish.annex()) {
            Occasion told = occasion.in(letter.language().toLanguageTag());
            Occasion listed = listed(campaign, wish, told, confidential);
            withNames = prints.letter(campaign, text, Volume.of(listed, request.volume()));
        }
        LetterFile file =
                request.format() == LetterFormat.EML
                        ? mail(campaign, text, letter, withNames, wish, confidential)
                        : prints.file(campaign, withNames, request.format());
        return file.response().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /**
     * Public names, except for a coordinator who asks what one target gets: that copy may hold
     * names that nobody else sees, so the look is on record.
     */
    private Occasion listed(Campaign campaign, Wish wish, Occasion occasion, boolean confidential) {
        CampaignTarget reader = wish.reader();
        if (reader == null || !confidential) {
            return annex.forEverybody(campaign, occasion);
        }
        audit.record("letter.read-for-target", campaign.slug() + ", " + reader.id());
        return annex.forTarget(campaign, reader, occasion);
    }

    private boolean showsWithheldNames(Wish wish) {
        CampaignTarget reader = wish.reader();
        return reader != null
                && reader.receivesNames()
                && current.get().roles().contains(Role.COORDINATOR);
    }

    /** Names meant for one target never go to those on copy. */
    private LetterFile mail(
            Campaign campaign,
            Revision text,
            Letter letter,
            Letter withNames,
            Wish wish,
            boolean confidential) {
        CampaignTarget target = wish.target();
        boolean copied = target != null && target.as() == Addressing.TO && !confidential;
        List<Recipient> to = target == null ? List.of() : Mailboxes.of(target.official());
        List<Recipient> cc = copied ? onCopy(campaign) : List.of();
        return prints.mail(campaign, text, letter, withNames, to, cc);
    }

    private static List<Recipient> onCopy(Campaign campaign) {
        return campaign.targets().stream()
                .filter(it -> it.as() == Addressing.CC)
                .flatMap(it -> Mailboxes.of(it.official()).stream())
                .toList();
    }
}
