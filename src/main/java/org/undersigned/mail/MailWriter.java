package org.undersigned.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes the mails of one kind right before they are sent, and hears what became of them; each room
 * that sends mails has a bean of this type. Every method runs in a transaction of its own.
 */
public interface MailWriter {

    /** What {@link Outbox#put} names; at most one bean for each. */
    String kind();

    /**
     * @param sealedAddress what was put into the outbox
     * @return the address in clear text, which lives in memory only
     */
    String open(UUID subject, byte[] sealedAddress);

    /**
     * Looks a second time and writes the mail; empty when it is no longer wanted. An exception
     * means that it is tried again later.
     */
    Optional<MailMessage> write(UUID subject, String address, Instant now);

    /** The mail server has taken it; the address is forgotten in the same transaction. */
    default void accepted(UUID subject, Instant now) {}

    /**
     * The mail server has not taken it; after the last refusal the address is forgotten as well.
     */
    default void refused(UUID subject, Refusal refusal, Instant now) {}

    /**
     * Whether a second copy would do harm. Then a mail that may or may not have gone out is not
     * sent again, but reported to {@link #uncertain}.
     */
    default boolean onceOnly() {
        return false;
    }

    /** Nobody knows whether the mail server has taken it; only where {@link #onceOnly}. */
    default void uncertain(UUID subject, Instant now) {}
}
