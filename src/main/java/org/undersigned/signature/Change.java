package org.undersigned.signature;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a signature.
 *
 * @param what in one word, for the staff
 * @param actor the account, or null for the signer
 * @param when as it may be known, see {@link Moments}
 */
public record Change(
        Signature before, Signature after, String what, @Nullable UUID actor, Instant when) {

    boolean touchesTheCount() {
        return before.isConfirmed() != after.isConfirmed();
    }
}
