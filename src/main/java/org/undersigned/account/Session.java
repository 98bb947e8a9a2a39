package org.undersigned.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a session's token says.
 *
 * @param id the same in every renewal of the token
 * @param account whose session it is
 * @param generation of the account when the session began
 * @param startedAt when they signed in
 * @param tokenEndsAt when this token runs out
 */
record Session(UUID id, UUID account, int generation, Instant startedAt, Instant tokenEndsAt) {

    static final String GENERATION = "gen";
    static final String STARTED = "auth_time";

    static Session of(JsonWebToken token) {
        return new Session(
                UUID.fromString(token.getTokenID()),
                UUID.fromString(token.getSubject()),
                Integer.parseInt(token.getClaim(GENERATION).toString()),
                Instant.ofEpochSecond(Long.parseLong(token.getClaim(STARTED).toString())),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
