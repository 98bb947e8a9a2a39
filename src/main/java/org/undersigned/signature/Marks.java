package org.undersigned.signature;

import org.jspecify.annotations.Nullable;

/**
 * By what repeats are found: HMACs under the campaign's own key, so that nobody reads them back and
 * two campaigns cannot be joined; all null after an erasure.
 *
 * @param address the mailbox, however its address was written
 * @param mailbox the very address, to which alone a link may be sent
 * @param person the mailbox and the name
 * @param name the name, for the staff's search
 */
public record Marks(
        byte @Nullable [] address,
        byte @Nullable [] mailbox,
        byte @Nullable [] person,
        byte @Nullable [] name) {

    static final Marks ERASED = new Marks(null, null, null, null);
}
