package org.undersigned.signature;

import java.util.UUID;

/** Who will read a list of supporters; there are no other readers (signing.md A2). */
public sealed interface Reader {

    /** Whoever opens a public page, or gets a letter that is not for a target with names. */
    record Everybody() implements Reader {}

    /**
     * An official who receives the names given for them.
     *
     * @param target the id of the campaign's target, which must be one with {@code receivesNames}
     */
    record Target(UUID target) implements Reader {}

    /**
     * The coordinators of the campaign; whoever asks for them records it in the audit.
     *
     * @param withAddresses whether e-mail addresses are opened, where they are not forgotten yet
     */
    record Staff(boolean withAddresses) implements Reader {}
}
