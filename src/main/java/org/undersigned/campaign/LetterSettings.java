package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a letter: template, place, date, labels.
 *
 * @param template such as {@code open-letter}
 * @param place free text; empty when no place is written
 * @param date null stands for the day of sending
 * @param deliveryLine such as "By e-mail"
 * @param subjectLabel null stands for the language's own ("Subject", "Objet", …)
 * @param salutation null stands for the target's own
 * @param collective whether one letter addresses all officials together, else each gets one
 * @param enclosures what is sent with it, one to a line; null for nothing
 * @param namesVerified whether the letter says how the names were verified
 * @param pressContact whom the press may call, one line per line; null for nobody
 * @param source null for a text of the organisation's own
 * @param from the sender's address of the mail that carries the letter; null for the server's
 */
@Embeddable
public record LetterSettings(
        String template,
        String place,
        @Column(name = "letter_date") @Nullable LocalDate date,
        @Nullable String reference,
        @Column(name = "delivery_line") @Nullable String deliveryLine,
        @Column(name = "address_block") boolean addressBlock,
        @Column(name = "subject_label") @Nullable String subjectLabel,
        @Nullable String salutation,
        boolean collective,
        @Nullable String enclosures,
        @Column(name = "names_verified") boolean namesVerified,
        @Column(name = "press_contact") @Nullable String pressContact,
        @Embedded @Nullable Source source,
        @Column(name = "mail_from") @Nullable String from,
        @Column(name = "reply_to") @Nullable String replyTo) {

    /** The same with another greeting. */
    public LetterSettings greeting(@Nullable String other) {
        return new LetterSettings(
                template,
                place,
                date,
                reference,
                deliveryLine,
                addressBlock,
                subjectLabel,
                other,
                collective,
                enclosures,
                namesVerified,
                pressContact,
                source,
                from,
                replyTo);
    }

    /** The same with the day of sending for its date. */
    public LetterSettings undated() {
        return new LetterSettings(
                template,
                place,
                null,
                reference,
                deliveryLine,
                addressBlock,
                subjectLabel,
                salutation,
                collective,
                enclosures,
                namesVerified,
                pressContact,
                source,
                from,
                replyTo);
    }

    public boolean hasAddressBlock() {
        return addressBlock;
    }
}
