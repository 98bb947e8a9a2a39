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
    SALUTATION,
    BODY,
    CLOSING,
    LEAD_SIGNATORIES,
    SIGNATORIES,
    DISCLAIMERS,
    COPY_TO,
    ENCLOSURES,
    VERIFICATION,
    NOTES,
    ANNEX
}
