package org.undersigned.delivery.frozen;

import java.time.Instant;

/**
 * A letter that left.
 *
 * @param size of the PDF, in bytes
 * @param supporters whose names it prints
 */
public record FrozenLetter(Instant at, int size, long supporters) {

    /** At least one. */
    public int kilobytes() {
        return Math.max(1, size / 1000);
    }
}
