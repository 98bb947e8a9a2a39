package org.undersigned.letter;

/** A place in a letter that a template may give to a part. */
enum Slot {
    STANDFIRST,
    LETTERHEAD,
    PLACE_AND_DATE,
    DELIVERY_LINE,
    ADDRESS_BLOCK,
    REFERENCE,
    SUBJECT_LINE,
    HEADLINE,
    SALUTATION,
    DATE_LINE,
    BODY,
    DEMANDS,
    CLOSING,
    LEAD_SIGNATORIES,
    SIGNATORIES,
    DISCLAIMERS,
    COPY_TO,
    ENCLOSURES,
    VERIFICATION,
    END,
    PLEASE_WRITE_TO,
    NOTES_TO_EDITORS,
    PRESS_CONTACT,
    SOURCE,
    NOTES,
    ANNEX
}
