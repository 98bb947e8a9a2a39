package org.undersigned.delivery.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.delivery.frozen.CarriedNames;
import org.undersigned.letter.Composition;
import org.undersigned.letter.Letter;
import org.undersigned.letter.TemplateBroken;
import org.undersigned.letter.assembly.Annex;
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
    private final Annex annex;
    private final Composition composition;
    private final PdfLetter pdf;
    private final Revisions revisions;

    FinishedLetters(
            Letters letters,
            Annex annex,
            Composition composition,
            PdfLetter pdf,
            Revisions revisions) {
        this.letters = letters;
        this.annex = annex;
        this.composition = composition;
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
        Occasion occasion = Occasion.at(now).to(target.id());
        Letter letter = letters.of(campaign, text, occasion);
        String language = letter.language().toLanguageTag();
        CarriedNames names = new CarriedNames();
        Occasion named = annex.forTarget(campaign, target, occasion.in(language), names::add);
        Letter withNames = letters.of(campaign, text, named);
        Map<String, Wording> wordings = text.wordings();
        Wording words = wordings.getOrDefault(language, wordings.get(campaign.language()));
        String file = campaign.slug() + ".pdf";
        try {
            return new FinishedLetter(
                    language,
                    words.subject().isBlank() ? words.title() : words.subject(),
                    // A hundred thousand names are for the PDF, not for the text of a mail.
                    PlainText.of(letter) + "\n" + composition.attached(withNames, file) + "\n",
                    file,
                    pdf.of(withNames),
                    names,
                    text.number());
        } catch (NoFontFor | PictureUnreadable | TemplateBroken e) {
            throw new LetterCannotBeMade(e);
        }
    }
}
