package org.undersigned.signature;

/** Where a signature stands (signing.md C). */
public enum SignatureState {
    /** Somebody filled in the form; the mailbox has not answered yet. */
    PENDING,
    /** The mailbox answered: it counts. */
    CONFIRMED,
    /** Taken back by the signer. */
    WITHDRAWN,
    /** Held back until the staff have looked at it. */
    SUSPECT,
    /** Taken out by the staff. */
    REJECTED;

    /** Whether its words are still kept under the key that is destroyed within weeks. */
    boolean isPassing() {
        return this == PENDING || this == SUSPECT;
    }
}
