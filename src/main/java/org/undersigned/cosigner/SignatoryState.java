package org.undersigned.cosigner;

/** Whether a co-signer stands behind the text. */
public enum SignatoryState {
    CONFIRMED,
    /** Taken off the list; kept, so that it can be told why a name is gone. */
    WITHDRAWN
}
