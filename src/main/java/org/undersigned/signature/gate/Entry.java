package org.undersigned.signature.gate;

import java.time.Instant;
import java.util.UUID;

/**
 * What an administrator said about a network or a mail domain.
 *
 * @param pattern in CIDR notation, or a domain in ASCII, which "*." before it turns into all below
 * @param by the account that added it
 */
public record Entry(UUID id, Kind kind, Verdict verdict, String pattern, UUID by, Instant at) {

    /** What a pattern stands for. */
    public enum Kind {
        DOMAIN,
        NETWORK
    }

    /** What is done with it. */
    public enum Verdict {
        BLOCK,
        ALLOW
    }
}
