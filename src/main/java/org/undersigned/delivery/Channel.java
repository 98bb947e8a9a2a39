package org.undersigned.delivery;

/** How a letter reaches its addressee. */
public enum Channel {
    EMAIL,
    POST,
    /** Carried by somebody. */
    HAND
}
