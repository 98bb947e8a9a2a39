package org.undersigned.mail.carrier;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.mail.MailMessage;

/** Takes a mail away. */
public interface Carrier {

    /**
     * @param id becomes the Message-ID: the same mail carried twice can be recognised as one
     */
    Answer carry(UUID id, MailMessage mail, Instant now);
}
