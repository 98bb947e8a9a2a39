package org.undersigned.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.assembly.Annex;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/** Composes letters for those who look at them before they are sent. */
@ApplicationScoped
class Looks {

    /** As many supporters as a printed page has lines, about. */
    private static final int A_PAGE = 40;

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Annex annex;
    private final Prints prints;
    private final Clock clock;

    Looks(Campaigns campaigns, Revisions revisions, Annex annex, Prints prints, Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.annex = annex;
        this.prints = prints;
        this.clock = clock;
    }

    /**
     * The newest text, saved.
     *
     * @throws org.undersigned.web.InvalidInput when there is no such letter
     */
    Look saved(String slug, @Nullable String target, @Nullable String lang) {
        Campaign campaign = campaigns.get(slug);
        Revision newest = revisions.latest(campaign);
        return look(campaign, newest, Draft.of(campaign, newest), target, lang);
    }

    /**
     * The same with what the editor's form says, not saved.
     *
     * @throws org.undersigned.web.InvalidInput when there is no such letter
     */
    Look typed(String slug, @Nullable String target, @Nullable String lang, Form form) {
        Campaign campaign = campaigns.get(slug);
        Revision newest = revisions.latest(campaign);
        String original = campaign.language();
        Checks checks = new Checks();
        String language = checks.language("lang", Objects.requireNonNullElse(lang, original));
        checks.done();
        Draft draft = Draft.of(campaign, newest).with(form, language, original);
        return look(campaign, newest, draft, target, language);
    }

    private Look look(
            Campaign campaign,
            Revision newest,
            Draft draft,
            @Nullable String target,
            @Nullable String lang) {
        Wish wish = Wish.checked(campaign, draft.texts().keySet(), target, lang, null);
        Occasion occasion =
                Occasion.at(clock.instant())
                        .to(wish.addressee(LetterFormat.HTML))
                        .in(wish.language());
        Occasion listed = wish.annex() ? annex.forEverybody(campaign, occasion) : occasion;
        return new Look(
                campaign,
                newest,
                draft,
                wish,
                listed,
                prints.letter(campaign, draft, listed.beginning(A_PAGE)));
    }
}
