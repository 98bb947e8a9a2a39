package org.undersigned.delivery.dispatch;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final long heaviest;

    /**
     * @param heaviest PDF to leave by mail, which makes a third more of it; most servers take 25 MB
     */
    FinishedLetters(
            Letters letters,
            Annex annex,
            Envelopes envelopes,
            Revisions revisions,
            @ConfigProperty(name = "undersigned.deliveries.largest-mail", defaultValue = "15M")
                    MemorySize heaviest) {
        this.letters = letters;
        this.annex = annex;
        this.envelopes = envelopes;
        this.revisions = revisions;
        this.heaviest = heaviest.asLongValue();
    }

    /**
     * The same as {@link #letterFor}, to leave by mail.
     *
     * @throws TooHeavyForMail when no mail could bring it
     */
    FinishedLetter mailable(Campaign campaign, CampaignTarget target, Instant now) {
        FinishedLetter letter = letterFor(campaign, target, now);
        if (letter.pdf().length > heaviest) {
            throw new TooHeavyForMail(Dispatch.addressee(target), letter.pdf().length, heaviest);
        }
        return letter;
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
