package org.undersigned.signature;

/** For whom somebody signs (signing.md A4). */
public enum Capacity {
    /** For themselves. */
    PERSONAL,
    /** For themselves; where they work is printed to tell who they are, and binds nobody. */
    IDENTIFICATION,
    /** For an organisation, which then is the signatory; the person's name is not printed. */
    ON_BEHALF;

    public SignatoryKind kind() {
        return this == ON_BEHALF ? SignatoryKind.ORGANISATION : SignatoryKind.PERSON;
    }
}
