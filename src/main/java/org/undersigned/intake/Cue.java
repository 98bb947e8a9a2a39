package org.undersigned.intake;

/** A sign by which a line gives away what it is; the name is its key in the word lists. */
enum Cue {
    SUBJECT("subject"),
    REFERENCE("reference"),
    DELIVERY("delivery"),
    ADDRESSEE("addressee"),
    /** Begins a salutation, with a comma or without. */
    SALUTATION("salutation"),
    /** Begins a salutation only where the line ends as one. */
    GREETING("greeting"),
    CLOSING("closing"),
    COPY("copyTo"),
    ENCLOSURES("enclosures"),
    SIGNATORIES("signatories"),
    DATE_LABEL("dateLabel"),
    DATE_JOIN("dateJoin"),
    HONORIFIC("honorific"),
    ORGANISATION("organisation");

    private final String key;

    Cue(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
