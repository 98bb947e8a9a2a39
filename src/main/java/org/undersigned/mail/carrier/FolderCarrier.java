package org.undersigned.mail.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.database.Folders;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Recipient;

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
    private final MailFile file;

    FolderCarrier(Folders folders, MailFile file) {
        this.folder = folders.data().resolve("outbox");
        this.file = file;
    }

    @Override
    public Answer carry(UUID id, MailMessage mail, Instant now) {
        String name = TIME.format(now) + "-" + id;
        try {
            byte[] eml = file.of(id, mail, now);
            Files.createDirectories(folder);
            write(name + ".txt", readable(mail).getBytes(StandardCharsets.UTF_8));
            write(name + ".eml", eml);
            return new Answer.Taken();
        } catch (IllegalArgumentException e) {
            return new Answer.Refused(true, 0, "This address cannot stand in a mail.");
        } catch (IOException e) {
            return new Answer.Refused(false, 0, "The outbox folder cannot be written.");
        }
    }

    private static String readable(MailMessage mail) {
        StringBuilder words = new StringBuilder();
        words.append("To: ")
                .append(
                        mail.to().stream()
                                .map(Recipient::address)
                                .collect(Collectors.joining(", ")))
                .append('\n');
        words.append("Subject: ").append(mail.subject()).append('\n');
        mail.attachments().forEach(a -> words.append("Attached: ").append(a.name()).append('\n'));
        return words.append('\n').append(mail.text()).toString();
    }

    /** Whoever watches the folder sees whole files only. */
    private void write(String name, byte[] content) throws IOException {
        Path draft = folder.resolve("." + name);
        Files.write(draft, content);
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
