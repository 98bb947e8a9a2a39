package org.undersigned.mail.postman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailSettings;
import org.undersigned.mail.MailWriter;
import org.undersigned.mail.Refusal;
import org.undersigned.mail.carrier.Answer;
import org.undersigned.mail.carrier.Carrier;

/** What a postman does with one mail: take it, have it written, carry it, report. */
@ApplicationScoped
class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);

    private final OutboxRows rows;
    private final Carrier carrier;
    private final MailSettings settings;
    private final Clock clock;

    Round(OutboxRows rows, Carrier carrier, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    /** False when no mail of this kind was due. */
    boolean carryOne(MailWriter writer) {
        Optional<OutboxRow> row = rows.claim(writer.kind(), clock.instant(), settings.lease());
        row.ifPresent(claimed -> carry(claimed, writer));
        return row.isPresent();
    }

    private void carry(OutboxRow row, MailWriter writer) {
        if (row.lapsed() && writer.onceOnly()) {
            unclear(row, writer);
            return;
        }
        Optional<MailMessage> mail;
        try {
            mail = QuarkusTransaction.requiringNew().call(() -> written(row, writer));
        } catch (RuntimeException e) {
            LOG.errorf("Mail %s (%s) could not be written: %s", row.id(), row.kind(), place(e));
            refused(row, writer, new Answer.Refused(false, 0, "The mail could not be written."));
            return;
        }
        if (mail.isEmpty()) {
            rows.finish(row, OutboxState.UNWANTED, clock.instant());
            return;
        }
        switch (carrier.carry(row.id(), mail.get(), clock.instant())) {
            case Answer.Taken taken -> taken(row, writer);
            case Answer.Refused refused -> refused(row, writer, refused);
            case Answer.Unclear unclear when writer.onceOnly() -> unclear(row, writer);
            case Answer.Unclear unclear ->
                    refused(row, writer, new Answer.Refused(false, 0, unclear.words()));
        }
    }

    private Optional<MailMessage> written(OutboxRow row, MailWriter writer) {
        String address = writer.open(row.subject(), row.address());
        return writer.write(row.subject(), address, clock.instant());
    }

    private void taken(OutboxRow row, MailWriter writer) {
        Instant now = clock.instant();
        report(row, () -> rows.finishTaken(row, now), () -> writer.accepted(row.subject(), now));
    }

    private void refused(OutboxRow row, MailWriter writer, Answer.Refused answer) {
        Instant now = clock.instant();
        Instant next = now.plus(Pauses.after(row.attempts(), ThreadLocalRandom.current()));
        boolean last = answer.permanent() || next.isAfter(row.giveUpAt());
        LOG.warnf(
                "Mail %s of kind %s not taken at attempt %d: code %d, %s",
                row.id(),
                row.kind(),
                row.attempts(),
                answer.code(),
                last ? "given up" : "will be tried again");
        report(
                row,
                () -> last ? rows.finish(row, OutboxState.FAILED, now) : rows.postpone(row, next),
                () ->
                        writer.refused(
                                row.subject(),
                                new Refusal(last, answer.code(), answer.words()),
                                now));
    }

    private void unclear(OutboxRow row, MailWriter writer) {
        Instant now = clock.instant();
        LOG.warnf("Mail %s of kind %s may or may not have left", row.id(), row.kind());
        report(
                row,
                () -> rows.finish(row, OutboxState.UNCERTAIN, now),
                () -> writer.uncertain(row.subject(), now));
    }

    /**
     * Row and writer change together; but a writer that fails must not have its mail sent again.
     */
    private void report(OutboxRow row, BooleanSupplier change, Runnable tellWriter) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                if (change.getAsBoolean()) {
                                    tellWriter.run();
                                }
                            });
        } catch (RuntimeException e) {
            LOG.errorf("Nobody heard of mail %s (%s): %s", row.id(), row.kind(), place(e));
            QuarkusTransaction.requiringNew().run(change::getAsBoolean);
        }
    }

    /** Without the exception's message, which may name somebody. */
    private static String place(Exception e) {
        return e.getClass().getName()
                + Stream.of(e.getStackTrace())
                        .map(Object::toString)
                        .filter(frame -> frame.contains("org.undersigned"))
                        .findFirst()
                        .map(" at "::concat)
                        .orElse("");
    }
}
