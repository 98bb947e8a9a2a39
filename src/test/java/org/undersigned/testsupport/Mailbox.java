package org.undersigned.testsupport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What arrived at the mail server of a test, read as its addressee would. */
public record Mailbox(GreenMail server) {

    public static Mailbox of(GreenMail server) {
        return new Mailbox(server);
    }

    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits for the one mail to {@code address} and takes the path out of its link.
     *
     * @param start how the path begins, such as {@code /confirm/}
     */
    public String linkSentTo(String address, String start) {
        MimeMessage message = onlyMailTo(address);
        Matcher link = Pattern.compile(Pattern.quote(start) + "[\\w.~-]+").matcher(text(message));
        if (!link.find()) {
            throw new AssertionError("no link " + start + "… in\n" + text(message));
        }
        return link.group();
    }

    /** Waits for the one mail to {@code address} and takes its one attachment. */
    public byte[] onlyAttachmentSentTo(String address) {
        List<byte[]> attachments = new ArrayList<>();
        collect(onlyMailTo(address), attachments);
        if (attachments.size() != 1) {
            throw new AssertionError(attachments.size() + " attachments for " + address);
        }
        return attachments.getFirst();
    }

    /** Waits until a mail to {@code address} is there; it must be the only one. */
    public MimeMessage onlyMailTo(String address) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !mailsTo(address).isEmpty());
        List<MimeMessage> mails = mailsTo(address);
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails to " + address);
        }
        return mails.getFirst();
    }

    public List<MimeMessage> mailsTo(String address) {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (GreenMailUtil.getAddressList(recipients(message)).contains(address)) {
                mails.add(message);
            }
        }
        return mails;
    }

    private static jakarta.mail.Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) {
        try {
            if (part.isMimeType("text/*")) {
                return part.getContent().toString();
            }
            StringBuilder text = new StringBuilder();
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    text.append(text(parts.getBodyPart(i))).append('\n');
                }
            }
            return text.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Part part, List<byte[]> attachments) {
        try {
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                attachments.add(part.getInputStream().readAllBytes());
            } else if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart child = parts.getBodyPart(i);
                    collect(child, attachments);
                }
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
