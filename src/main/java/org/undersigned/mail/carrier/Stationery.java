package org.undersigned.mail.carrier;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.IDN;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.mail.MailSettings;

/** Puts a mail into its envelope: sender, headers, and attachments in one piece. */
@ApplicationScoped
class Stationery {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final MailSettings settings;

    Stationery(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws IllegalArgumentException when an address cannot stand in a mail
     */
    io.vertx.ext.mail.MailMessage envelope(UUID id, MailMessage mail, Instant now) {
        EmailAddress server = new EmailAddress(settings.from());
        String from = asciiDomain(mail.from() == null ? server.getEmail() : mail.from());
        String name = mail.fromName() != null ? mail.fromName() : "";
        if (mail.from() == null && mail.fromName() == null) {
            name = settings.fromName();
        }
        var envelope =
                new io.vertx.ext.mail.MailMessage()
                        .setFrom(from)
                        .setTo(addresses(mail.to()))
                        .setCc(addresses(mail.cc()))
                        .setText(mail.text().replace("\r\n", "\n"))
                        .setHtml(mail.html())
                        .addHeader("From", HeaderText.mailbox(name, from))
                        .addHeader("Subject", HeaderText.unstructured(mail.subject()))
                        .addHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)))
                        .addHeader("Message-ID", "<" + id + "@" + domain(from) + ">")
                        .addHeader("Content-Language", mail.language());
        if (!mail.to().isEmpty()) {
            envelope.addHeader("To", HeaderText.listed(mailboxes(mail.to())));
        }
        if (!mail.cc().isEmpty()) {
            envelope.addHeader("Cc", HeaderText.listed(mailboxes(mail.cc())));
        }
        if (mail.replyTo() != null) {
            envelope.addHeader("Reply-To", asciiDomain(mail.replyTo()));
        }
        if (mail.automatic()) {
            envelope.addHeader("Auto-Submitted", "auto-generated");
        }
        envelope.setAttachment(mail.attachments().stream().map(Stationery::attached).toList());
        return envelope;
    }

    private static @Nullable List<String> addresses(List<Recipient> recipients) {
        return recipients.isEmpty()
                ? null
                : recipients.stream().map(it -> asciiDomain(it.address())).toList();
    }

    private static List<String> mailboxes(List<Recipient> recipients) {
        return recipients.stream()
                .map(it -> HeaderText.mailbox(it.name(), asciiDomain(it.address())))
                .toList();
    }

    /** A buffer that is ready: collected byte by byte, 200 KB took fifty times as long. */
    private static MailAttachment attached(MailMessage.Attachment attachment) {
        return MailAttachment.create()
                .setContentType(
                        attachment.mediaType() + HeaderText.parameter("name", attachment.name()))
                .setDisposition("attachment" + HeaderText.parameter("filename", attachment.name()))
                .setData(Buffer.buffer(attachment.bytes()));
    }

    /** Every server knows an international domain in its ASCII form; a local part has no other. */
    private static String asciiDomain(String typed) {
        String address = new EmailAddress(typed).getEmail();
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at);
        return local.chars().allMatch(c -> c < 0x80)
                ? local + "@" + IDN.toASCII(domain(address), IDN.ALLOW_UNASSIGNED)
                : address;
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
