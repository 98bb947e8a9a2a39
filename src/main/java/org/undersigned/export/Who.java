package org.undersigned.export;

/** Which list is meant. */
enum Who {
    /** Those who signed through the form. */
    SUPPORTERS,
    /** Named co-signers, in the order that somebody chose. */
    SIGNATORIES
}
