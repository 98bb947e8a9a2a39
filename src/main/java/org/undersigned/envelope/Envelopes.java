package org.undersigned.envelope;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.letter.Composition;
import org.undersigned.letter.Letter;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.text.PlainText;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Attachment;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.mail.carrier.MailFile;
import org.undersigned.organisation.House;

/** Makes the mails that bring letters. */
@ApplicationScoped
public class Envelopes {

    private final Composition composition;
    private final PdfLetter pdf;
    private final House house;
    private final MailFile file;

    Envelopes(Composition composition, PdfLetter pdf, House house, MailFile file) {
        this.composition = composition;
        this.pdf = pdf;
        this.house = house;
        this.file = file;
    }

    /**
     * The letter in the formats that its mail needs.
     *
     * @param letter without the supporters: a hundred thousand names are for the PDF, not for the
     *     text of a mail
     * @param withNames the same with those whom its reader may see
     */
    public Enclosure enclose(Campaign campaign, Revision text, Letter letter, Letter withNames) {
        String language = letter.language().toLanguageTag();
        Map<String, Wording> wordings = text.wordings();
        Wording words = wordings.getOrDefault(language, wordings.get(campaign.language()));
        String name = campaign.slug() + ".pdf";
        return new Enclosure(
                language,
                words.subject().isBlank() ? words.title() : words.subject(),
                PlainText.of(letter) + "\n" + composition.attached(withNames, name) + "\n",
                name,
                pdf.of(withNames),
                text.number());
    }

    /** The mail that brings it. */
    public MailMessage mail(
            Campaign campaign, List<Recipient> to, List<Recipient> cc, Enclosure enclosed) {
        return new MailMessage(
                campaign.letter().from(),
                house.name(),
                campaign.letter().replyTo(),
                to,
                cc,
                enclosed.subject(),
                enclosed.text(),
                null,
                List.of(new Attachment(enclosed.file(), "application/pdf", enclosed.pdf())),
                enclosed.language(),
                false);
    }

    /**
     * A mail as the file that mail programs open (RFC 5322).
     *
     * @throws IllegalArgumentException when an address cannot stand in a mail
     */
    public byte[] file(MailMessage mail, Instant now) {
        return file.of(UUID.randomUUID(), mail, now);
    }
}
