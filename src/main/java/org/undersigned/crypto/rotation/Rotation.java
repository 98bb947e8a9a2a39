package org.undersigned.crypto.rotation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time from a new sealing key to the end of the older ones.
 *
 * @param number of the new key
 * @param resealed how many boxes were sealed anew
 * @param finishedAt when the older keys were destroyed; null before
 */
record Rotation(int number, Instant beganAt, long resealed, @Nullable Instant finishedAt) {

    /** Whoever began to write with the old key has committed by then, or never will. */
    private static final Duration STRAGGLERS = Duration.ofMinutes(10);

    boolean mayDestroy(Instant now) {
        return !now.isBefore(beganAt.plus(STRAGGLERS));
    }
}
