package org.undersigned.delivery.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.letter.Letter;
import org.undersigned.letter.TemplateBroken;
import org.undersigned.letter.assembly.Letters;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.tagged.PictureUnreadable;
import org.undersigned.letter.text.PlainText;
import org.undersigned.letter.typeface.NoFontFor;

/** Has letters made, in the formats that a delivery needs. */
@ApplicationScoped
class FinishedLetters {

    private final Letters letters;
    private final PdfLetter pdf;
    private final Revisions revisions;

    FinishedLetters(Letters letters, PdfLetter pdf, Revisions revisions) {
        this.letters = letters;
        this.pdf = pdf;
        this.revisions = revisions;
    }

    /**
     * The letter as this target gets it today: for them, or as their copy.
     *
     * @throws LetterCannotBeMade when something must be repaired first
     */
    FinishedLetter letterFor(Campaign campaign, CampaignTarget target, Instant now) {
        Revision text = revisions.inForce(campaign);
        Letter letter = letters.of(campaign, text, Occasion.at(now).to(target.id()));
        String language = letter.language().toLanguageTag();
        Map<String, Wording> wordings = text.wordings();
        Wording words = wordings.getOrDefault(language, wordings.get(campaign.language()));
        try {
            return new FinishedLetter(
                    language,
                    words.subject().isBlank() ? words.title() : words.subject(),
                    PlainText.of(letter),
                    pdf.of(letter),
                    text.number());
        } catch (NoFontFor | PictureUnreadable | TemplateBroken e) {
            throw new LetterCannotBeMade(e);
        }
    }
}
