package org.undersigned.campaign;

/** Who may sign. */
public enum Signing {
    /** Only the lead signatories. */
    NONE,
    /** Named co-signers, each invited. */
    INVITED,
    /** Everybody, through the public form. */
    PUBLIC
}
