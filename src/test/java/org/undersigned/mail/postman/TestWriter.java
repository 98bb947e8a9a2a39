package org.undersigned.mail.postman;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.mail.Refusal;

/** Writes postcards of a kind of its own, so that the server's own postmen leave them alone. */
class TestWriter implements MailWriter {

    final List<String> events = new CopyOnWriteArrayList<>();
    boolean wanted = true;
    boolean broken;
    private final String kind = "postcard-" + UUID.randomUUID();
    private final boolean onceOnly;

    TestWriter(boolean onceOnly) {
        this.onceOnly = onceOnly;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean onceOnly() {
        return onceOnly;
    }

    @Override
    public String open(UUID subject, byte[] sealedAddress) {
        return new String(sealedAddress, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<MailMessage> write(UUID subject, String address, Instant now) {
        if (broken) {
            throw new IllegalStateException("no ink for " + address);
        }
        return wanted
                ? Optional.of(
                        MailMessage.automatic(
                                address, "Postcard " + subject, "Wish you were here.\n", "en"))
                : Optional.empty();
    }

    @Override
    public void accepted(UUID subject, Instant now) {
        events.add("accepted");
    }

    @Override
    public void refused(UUID subject, Refusal refusal, Instant now) {
        events.add((refusal.last() ? "given up " : "later ") + refusal.code());
    }

    @Override
    public void uncertain(UUID subject, Instant now) {
        events.add("uncertain");
    }
}
