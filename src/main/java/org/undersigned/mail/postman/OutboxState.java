package org.undersigned.mail.postman;

/** What became of a row of the outbox. */
enum OutboxState {
    /** To be sent, or to be tried again. */
    WAITING,
    SENT,
    /** Refused for good, or given up. */
    FAILED,
    /** May or may not have left; a human decides. */
    UNCERTAIN,
    /** No longer wanted when its turn came. */
    UNWANTED
}
