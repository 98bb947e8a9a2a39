package org.undersigned.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.envelope.Enclosure;
import org.undersigned.envelope.Envelopes;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Picture;
import org.undersigned.letter.TemplateBroken;
import org.undersigned.letter.assembly.Letters;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.tagged.PictureUnreadable;
import org.undersigned.letter.text.PlainText;
import org.undersigned.letter.typeface.NoFontFor;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Recipient;

/** Has letters composed and written in the format that a reader asks for. */
@ApplicationScoped
class Prints {

    private final Letters letters;
    private final PdfLetter pdf;
    private final Envelopes envelopes;

    Prints(Letters letters, PdfLetter pdf, Envelopes envelopes) {
        this.letters = letters;
        this.pdf = pdf;
        this.envelopes = envelopes;
    }

    /**
     * @throws LetterCannotBeMade when something must be repaired first
     */
    Letter letter(Campaign campaign, Revision text, Occasion occasion) {
        return letter(campaign, Draft.of(campaign, text), occasion);
    }

    /** The same with words that perhaps nobody has saved yet. */
    Letter letter(Campaign campaign, Draft draft, Occasion occasion) {
        return made(() -> letters.of(campaign, draft.settings(), draft.texts(), occasion));
    }

    /**
     * The whole file. It is made before the answer begins, so that a letter that cannot be made is
     * an answer and not half a file.
     *
     * @throws LetterCannotBeMade when something must be repaired first
     */
    LetterFile file(Campaign campaign, Letter letter, LetterFormat format) {
        byte[] bytes =
                made(
                        () ->
                                switch (format) {
                                    case PDF -> pdf.of(letter);
                                    case DOCX -> DocxLetter.of(letter);
                                    case HTML -> utf8(page(letter));
                                    case TXT -> utf8(PlainText.of(letter));
                                    case EML ->
                                            throw new IllegalArgumentException(
                                                    "A mail needs an addressee.");
                                });
        return new LetterFile(campaign.slug(), nameOf(campaign, letter), format, bytes);
    }

    /**
     * The finished mail as a file.
     *
     * @param letter what its text says
     * @param withNames what its PDF shows: the same, and the supporters for this reader
     * @throws LetterCannotBeMade when something must be repaired first
     */
    LetterFile mail(
            Campaign campaign,
            Revision text,
            Letter letter,
            Letter withNames,
            List<Recipient> to,
            List<Recipient> cc) {
        Enclosure enclosed = made(() -> envelopes.enclose(campaign, text, letter, withNames));
        MailMessage mail = envelopes.mail(campaign, to, cc, enclosed);
        try {
            byte[] bytes = envelopes.file(mail, letter.written());
            return new LetterFile(
                    campaign.slug(), nameOf(campaign, letter), LetterFormat.EML, bytes);
        } catch (IllegalArgumentException e) {
            throw new LetterCannotBeMade(
                    "The mail cannot be made: one of its addresses is not one for mails.");
        }
    }

    /** A page by itself, for a browser. */
    static String page(Letter letter) {
        return HtmlLetter.page(letter, Prints::address);
    }

    /** A piece for a page of ours. */
    static String fragment(Letter letter) {
        return HtmlLetter.fragment(letter, Prints::address);
    }

    /** The only picture there is; {@code data:} addresses are refused by our own headers. */
    private static String address(Picture logo) {
        return "/organisation/logo";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What lies in a folder of downloads tells nothing about a sensitive campaign. */
    private static String nameOf(Campaign campaign, Letter letter) {
        return campaign.isSensitive() ? campaign.slug() : letter.title();
    }

    private static <T> T made(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoFontFor | PictureUnreadable | TemplateBroken e) {
            throw new LetterCannotBeMade("The letter cannot be made: " + e.getMessage());
        }
    }
}
