package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands around the text of a letter: template, place, date, labels. */
@Embeddable
public class LetterSettings {

    private String template;
    private String place = "";

    @Column(name = "letter_date")
    private @Nullable LocalDate date;

    private @Nullable String reference;

    @Column(name = "delivery_line")
    private @Nullable String deliveryLine;

    @Column(name = "address_block")
    private boolean addressBlock;

    @Column(name = "subject_label")
    private @Nullable String subjectLabel;

    private @Nullable String salutation;

    @Column(name = "mail_from")
    private @Nullable String from;

    @Column(name = "reply_to")
    private @Nullable String replyTo;

    protected LetterSettings() {}

    /** Such as {@code open-letter}. */
    public String template() {
        return template;
    }

    /** Free text; empty when no place is written. */
    public String place() {
        return place;
    }

    /** Null stands for the day of sending. */
    public @Nullable LocalDate date() {
        return date;
    }

    public @Nullable String reference() {
        return reference;
    }

    /** Such as "By e-mail". */
    public @Nullable String deliveryLine() {
        return deliveryLine;
    }

    public boolean hasAddressBlock() {
        return addressBlock;
    }

    /** Null stands for the language's own ("Subject", "Objet", …). */
    public @Nullable String subjectLabel() {
        return subjectLabel;
    }

    /** Null stands for the target's own. */
    public @Nullable String salutation() {
        return salutation;
    }

    /** The sender's address of the mail that carries the letter; null for the server's. */
    public @Nullable String from() {
        return from;
    }

    public @Nullable String replyTo() {
        return replyTo;
    }
}
