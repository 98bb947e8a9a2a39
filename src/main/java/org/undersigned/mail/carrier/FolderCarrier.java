package org.undersigned.mail.carrier;

import io.vertx.ext.mail.mailencoder.MailEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.undersigned.database.Folders;
import org.undersigned.mail.MailMessage;

/**
 * Writes mails as files, for a demonstration without a mail server: each as {@code .eml}, as it
 * would have been sent, and beside it as {@code .txt} to be read.
 */
@ApplicationScoped
@Typed(FolderCarrier.class)
public class FolderCarrier implements Carrier {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Stationery stationery;

    FolderCarrier(Folders folders, Stationery stationery) {
        this.folder = folders.data().resolve("outbox");
        this.stationery = stationery;
    }

    @Override
    public Answer carry(UUID id, MailMessage mail, Instant now) {
        String name = TIME.format(now) + "-" + id;
        try {
            String eml = new MailEncoder(stationery.envelope(id, mail, now), "localhost").encode();
            Files.createDirectories(folder);
            write(name + ".txt", readable(mail));
            write(name + ".eml", eml.replace("\r\n", "\n").replace("\n", "\r\n"));
            return new Answer.Taken();
        } catch (IllegalArgumentException e) {
            return new Answer.Refused(true, 0, "This address cannot stand in a mail.");
        } catch (IOException e) {
            return new Answer.Refused(false, 0, "The outbox folder cannot be written.");
        }
    }

    private static String readable(MailMessage mail) {
        StringBuilder words = new StringBuilder();
        words.append("To: ").append(String.join(", ", mail.to())).append('\n');
        words.append("Subject: ").append(mail.subject()).append('\n');
        mail.attachments().forEach(a -> words.append("Attached: ").append(a.name()).append('\n'));
        return words.append('\n').append(mail.text()).toString();
    }

    /** Whoever watches the folder sees whole files only. */
    private void write(String name, String content) throws IOException {
        Path draft = folder.resolve("." + name);
        Files.writeString(draft, content);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The newest mails written, to be read. */
    public List<String> newest(int count) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("2.*\\.txt"))
                    .sorted(Comparator.reverseOrder())
                    .limit(count)
                    .map(FolderCarrier::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
