package org.undersigned.delivery;

/** Where a delivery stands. */
public enum DeliveryState {
    /** To be sent, or sent again after a passing refusal, or to be posted or carried. */
    PLANNED,
    /** In the dialogue with the mail server; nobody may start another. */
    SENDING,
    /** The mail server, or the post, has taken it. */
    SENT,
    /** The mail server, or the addressee's, returned it as undeliverable. */
    BOUNCED,
    /** Known to have arrived. */
    DELIVERED,
    /** Refused at the door. */
    REFUSED,
    /** Came back by post. */
    RETURNED,
    /** Interrupted: it may or may not have left, and a human decides. */
    UNCERTAIN,
    FAILED,
    CANCELLED;

    /** Whether the addressee has the letter, may have it, or is about to get it. */
    public boolean mayReachThem() {
        return switch (this) {
            case PLANNED, SENDING, SENT, DELIVERED, UNCERTAIN -> true;
            case BOUNCED, REFUSED, RETURNED, FAILED, CANCELLED -> false;
        };
    }

    /** Whether a letter has left the house, wherever it ended. */
    public boolean hasLeft() {
        return this != PLANNED && this != FAILED && this != CANCELLED;
    }

    /** Whether something is still going to happen by itself, or by the one who carries it. */
    public boolean isUnderWay() {
        return this == PLANNED || this == SENDING;
    }
}
