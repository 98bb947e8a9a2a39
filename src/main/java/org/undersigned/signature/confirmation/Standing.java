package org.undersigned.signature.confirmation;

/** What a request to sign has come to, which only the mailbox is told. */
enum Standing {
    /** One press of a button, and it counts. */
    AWAITED,
    /** It counts. */
    CONFIRMED,
    /** The same person signed with an earlier request. */
    SIGNED_BEFORE,
    /** Two others have signed with this mailbox. */
    NO_PLACE_LEFT,
    /** The campaign ended more than a day ago. */
    TOO_LATE,
    /** Taken back, or taken out. */
    ENDED,
    /** There is no such request any more, or its link was replaced by a newer one. */
    UNKNOWN
}
