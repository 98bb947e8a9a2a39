package org.undersigned.mail.carrier;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailSettings;

/** Hands mails to the mail server, with the client and the settings of Quarkus Mailer. */
@ApplicationScoped
@Typed(SmtpCarrier.class)
class SmtpCarrier implements Carrier {

    /**
     * How the client begins a refusal that concerns this mail. A refusal anywhere else, such as of
     * the password or the sender, concerns the installation: it will be repaired, so no mail may be
     * given up for it.
     */
    private static final Set<String> ABOUT_THIS_MAIL =
            Set.of(
                    "recipient address not accepted",
                    "DATA command not accepted",
                    "sending data failed");

    private static final String TOO_LARGE = "message exceeds allowed size limit";

    private final MailClient client;
    private final Stationery stationery;
    private final MailSettings settings;

    /**
     * The one event loop on which all connections are opened. Asked from several threads, the
     * client would open a connection on one loop and listen on another: a greeting that comes in
     * between is lost, and both ends wait for each other.
     */
    private final Context loop;

    SmtpCarrier(MailClient client, Stationery stationery, MailSettings settings, Vertx vertx) {
        this.client = client;
        this.stationery = stationery;
        this.settings = settings;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
    }

    @Override
    public Answer carry(UUID id, MailMessage mail, Instant now) {
        io.vertx.ext.mail.MailMessage envelope;
        try {
            envelope = stationery.envelope(id, mail, now);
        } catch (IllegalArgumentException e) {
            return new Answer.Refused(true, 0, "This address cannot stand in a mail.");
        }
        try {
            CompletableFuture<MailResult> result = new CompletableFuture<>();
            loop.runOnContext(turn -> send(envelope, result));
            result.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer.Taken();
        } catch (ExecutionException e) {
            return judge(e.getCause());
        } catch (TimeoutException e) {
            return new Answer.Unclear("The mail server did not answer in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unclear("The server was stopped.");
        }
    }

    private void send(
            io.vertx.ext.mail.MailMessage envelope, CompletableFuture<MailResult> result) {
        client.sendMail(envelope)
                .onSuccess(result::complete)
                .onFailure(result::completeExceptionally);
    }

    static Answer judge(Throwable failure) {
        String words = String.valueOf(failure.getMessage());
        return switch (failure) {
            case SMTPException smtp ->
                    new Answer.Refused(
                            smtp.isPermanent()
                                    && ABOUT_THIS_MAIL.stream().anyMatch(words::startsWith),
                            smtp.getReplyCode(),
                            smtp.getReplyMessage());
            // What the client finds out by itself, before the text of the mail has left.
            case NoStackTraceThrowable before ->
                    new Answer.Refused(words.startsWith(TOO_LARGE), 0, words);
            case ConnectException no -> new Answer.Refused(false, 0, words);
            case NoRouteToHostException no -> new Answer.Refused(false, 0, words);
            case UnknownHostException no -> new Answer.Refused(false, 0, words);
            case SSLException no -> new Answer.Refused(false, 0, words);
            default -> new Answer.Unclear(words);
        };
    }
}
