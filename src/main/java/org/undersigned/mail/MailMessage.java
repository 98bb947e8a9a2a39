package org.undersigned.mail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one mail says.
 *
 * @param from the sender's address; null for the server's
 * @param fromName the sender's name; null for the server's, or for none beside an address of its
 *     own
 * @param to one addressee's addresses
 * @param cc who gets the same mail as a copy, openly
 * @param html the same words as {@code text}; null for a plain mail
 * @param language BCP 47
 * @param automatic whether a program wrote it (RFC 3834), so that no vacation notice answers
 */
public record MailMessage(
        @Nullable String from,
        @Nullable String fromName,
        @Nullable String replyTo,
        List<Recipient> to,
        List<Recipient> cc,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        String language,
        boolean automatic) {

    /**
     * A mailbox that a mail goes to.
     *
     * @param name whose it is, in any script; empty to show the address alone
     * @param address as typed
     */
    public record Recipient(String name, String address) {

        public Recipient {
            refuseLineBreaks(Stream.of(name, address));
        }
    }

    /**
     * A file that goes with a mail.
     *
     * @param name the file name, in any script
     * @param mediaType such as {@code application/pdf}
     */
    public record Attachment(String name, String mediaType, byte[] bytes) {

        public Attachment {
            refuseLineBreaks(Stream.of(name, mediaType));
        }
    }

    public MailMessage {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        attachments = List.copyOf(attachments);
        refuseLineBreaks(Stream.of(from, fromName, replyTo, subject, language));
    }

    /** A plain mail from the server itself. */
    public static MailMessage automatic(String to, String subject, String text, String language) {
        return new MailMessage(
                null,
                null,
                null,
                List.of(new Recipient("", to)),
                List.of(),
                subject,
                text,
                null,
                List.of(),
                language,
                true);
    }

    /** Nobody can smuggle a header or a recipient into a mail. */
    private static void refuseLineBreaks(Stream<@Nullable String> headers) {
        if (headers.anyMatch(h -> h != null && h.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("A mail header holds a line break.");
        }
    }
}
