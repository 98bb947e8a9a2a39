package org.undersigned.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one letter is composed from, as plain data; what is null or blank is left out.
 *
 * @param template its name, such as {@code open-letter}
 * @param title what lists and windows call the letter
 * @param written instant for the file's metadata
 * @param addressees in order; several for a collective letter
 * @param addressBlock whether it is printed; null leaves that to the template
 * @param copyTo lines as printed
 * @param enclosures lines as printed
 * @param verification null where the letter says nothing of it
 * @param supporters for an annex, or null for none
 * @param surroundings what is printed around a text that is published
 */
public record Manuscript(
        Locale language,
        String template,
        String title,
        Instant written,
        @Nullable LocalDate date,
        Writer writer,
        List<Addressee> addressees,
        @Nullable Boolean addressBlock,
        Wording wording,
        List<LeadSignatory> leads,
        List<Signatory> signatories,
        List<String> disclaimers,
        List<String> copyTo,
        List<String> enclosures,
        @Nullable Verification verification,
        @Nullable SupporterList supporters,
        Surroundings surroundings) {

    /** A letter that is sent and nothing else. */
    public Manuscript(
            Locale language,
            String template,
            String title,
            Instant written,
            @Nullable LocalDate date,
            Writer writer,
            List<Addressee> addressees,
            @Nullable Boolean addressBlock,
            Wording wording,
            List<LeadSignatory> leads,
            List<Signatory> signatories,
            List<String> disclaimers,
            List<String> copyTo,
            List<String> enclosures,
            @Nullable Verification verification,
            @Nullable SupporterList supporters) {
        this(
                language,
                template,
                title,
                written,
                date,
                writer,
                addressees,
                addressBlock,
                wording,
                leads,
                signatories,
                disclaimers,
                copyTo,
                enclosures,
                verification,
                supporters,
                Surroundings.NONE);
    }

    /**
     * How it is known that those named have signed this text.
     *
     * @param byMail how many confirmed by a mail to their address
     * @param attested how many somebody of the organisation vouches for
     * @param text SHA-256 of the text, hexadecimal; null for words that nobody has saved
     */
    public record Verification(long byMail, long byCode, long attested, @Nullable String text) {}

    /**
     * The words of one letter in its language.
     *
     * @param subjectLabel null for the template's and the language's
     * @param body Markdown
     * @param closing null for the language's
     * @param demands one to a line, each Markdown
     * @param notesToEditors Markdown
     */
    public record Wording(
            @Nullable String place,
            @Nullable String deliveryLine,
            @Nullable String reference,
            @Nullable String subjectLabel,
            @Nullable String subject,
            @Nullable String standfirst,
            @Nullable String salutation,
            String body,
            @Nullable String closing,
            String demands,
            String notesToEditors) {

        /** Without demands and notes. */
        public Wording(
                @Nullable String place,
                @Nullable String deliveryLine,
                @Nullable String reference,
                @Nullable String subjectLabel,
                @Nullable String subject,
                @Nullable String standfirst,
                @Nullable String salutation,
                String body,
                @Nullable String closing) {
            this(
                    place,
                    deliveryLine,
                    reference,
                    subjectLabel,
                    subject,
                    standfirst,
                    salutation,
                    body,
                    closing,
                    "",
                    "");
        }
    }
}
