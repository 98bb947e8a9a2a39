package org.undersigned.delivery.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.delivery.frozen.CarriedNames;
import org.undersigned.envelope.Envelopes;
import org.undersigned.letter.Letter;
import org.undersigned.letter.TemplateBroken;
import org.undersigned.letter.assembly.Annex;
import org.undersigned.letter.assembly.Letters;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.letter.tagged.PictureUnreadable;
import org.undersigned.letter.typeface.NoFontFor;

/** Has letters made as a delivery needs them. */
@ApplicationScoped
class FinishedLetters {

    private final Letters letters;
    private final Annex annex;
    private final Envelopes envelopes;
    private final Revisions revisions;

    FinishedLetters(Letters letters, Annex annex, Envelopes envelopes, Revisions revisions) {
        this.letters = letters;
        this.annex = annex;
        this.envelopes = envelopes;
        this.revisions = revisions;
    }

    /**
     * The letter as this target gets it today: for them, or as their copy.
     *
     * @throws LetterCannotBeMade when something must be repaired first
     */
    FinishedLetter letterFor(Campaign campaign, CampaignTarget target, Instant now) {
        Revision text = revisions.inForce(campaign);
        Occasion occasion = Occasion.at(now).to(target.id());
        Letter letter = letters.of(campaign, text, occasion);
        String language = letter.language().toLanguageTag();
        CarriedNames names = new CarriedNames();
        Occasion named = annex.forTarget(campaign, target, occasion.in(language), names::add);
        Letter withNames = letters.of(campaign, text, named);
        try {
            return new FinishedLetter(envelopes.enclose(campaign, text, letter, withNames), names);
        } catch (NoFontFor | PictureUnreadable | TemplateBroken e) {
            throw new LetterCannotBeMade(e);
        }
    }
}
