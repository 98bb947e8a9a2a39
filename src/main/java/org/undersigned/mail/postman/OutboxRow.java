package org.undersigned.mail.postman;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail in a postman's hands.
 *
 * @param attempts counting this one; also says whose hands they are
 * @param lapsed whether another postman had it before and was not heard of again
 */
record OutboxRow(
        UUID id,
        String kind,
        UUID subject,
        byte[] address,
        int attempts,
        Instant giveUpAt,
        boolean lapsed) {}
