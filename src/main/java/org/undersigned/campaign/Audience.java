package org.undersigned.campaign;

/** Who may learn the name under a signature, from the widest to the narrowest (signing.md A2). */
public enum Audience {
    /** The name stands on the page and in every letter. */
    PUBLIC,
    /** The name stands only in the copy for targets that receive names. */
    TARGET,
    /** The name never leaves the staff. */
    ORGANISERS,
    /** No name is asked and none is kept. */
    COUNTED;

    /** Whether this lets fewer people see the name than the other does. */
    public boolean isNarrowerThan(Audience other) {
        return ordinal() > other.ordinal();
    }
}
