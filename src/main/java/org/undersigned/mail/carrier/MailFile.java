package org.undersigned.mail.carrier;

import io.vertx.ext.mail.mailencoder.MailEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.mail.MailMessage;

/** Writes a mail as a file, just as it would be sent (RFC 5322). */
@ApplicationScoped
public class MailFile {

    private final Stationery stationery;

    MailFile(Stationery stationery) {
        this.stationery = stationery;
    }

    /**
     * The mail with all its headers, in ASCII.
     *
     * @throws IllegalArgumentException when an address cannot stand in a mail
     */
    public byte[] of(UUID id, MailMessage mail, Instant now) {
        String eml = new MailEncoder(stationery.envelope(id, mail, now), "localhost").encode();
        return eml.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
