package org.undersigned.mail.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.database.Folders;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Attachment;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.testsupport.RudeMailServer;

/** The same mail read back, from the wire and from the folder. */
class StationeryTest {

    private static final UUID ID = UUID.fromString("6f3b1c9e-6d2c-4d53-9a54-0c4f6f0a5a01");
    private static final Instant NOW = Instant.parse("2026-11-03T09:05:07Z");
    private static final String SUBJECT =
            "Déclinez l’extradition de Гульнар Қасымова — 田中太郎, محمّد علي and अनिता शर्मा \"ask\" you (=?x?=)";
    private static final String TEXT =
            "Madame,\r\n.\r\n..two dots\r\nFrom here on\r\n" + "é".repeat(1200) + "\nEnd\n";

    private final byte[] pdf = new byte[3 << 20];

    @TempDir Path data;

    private MailMessage mail() {
        new Random(7).nextBytes(pdf);
        return new MailMessage(
                "chair@committee.invalid",
                "Jürgen \"Jo\" Müller, Committee",
                "answers@committee.invalid",
                List.of(
                        new Recipient("", "pm@gov.invalid"),
                        new Recipient("Мария \"М.\" Ким", "office@gov.invalid")),
                List.of(
                        new Recipient(
                                "رئيسة الوزراء وحافظة الأختام في الجمهورية", "cc@gov.invalid")),
                SUBJECT,
                TEXT,
                null,
                List.of(new Attachment("open-letter-2026-11-03.pdf", "application/pdf", pdf)),
                "fr",
                false);
    }

    private void check(MimeMessage mail) throws Exception {
        assertThat(mail.getSubject()).isEqualTo(SUBJECT);
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("chair@committee.invalid");
        assertThat(from.getPersonal()).isEqualTo("Jürgen \"Jo\" Müller, Committee");
        assertThat(mail.getReplyTo()[0]).hasToString("answers@committee.invalid");
        assertThat(mail.getHeader("To", ","))
                .contains("pm@gov.invalid")
                .contains("office@gov.invalid");
        InternetAddress named = (InternetAddress) mail.getRecipients(RecipientType.TO)[1];
        assertThat(named.getPersonal()).isEqualTo("Мария \"М.\" Ким");
        assertThat(mail.getRecipients(RecipientType.CC))
                .extracting(it -> ((InternetAddress) it).getPersonal())
                .containsExactly("رئيسة الوزراء وحافظة الأختام في الجمهورية");
        assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@committee.invalid>");
        assertThat(mail.getSentDate()).isEqualTo(NOW);
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(TEXT.replace("\r\n", "\n").strip());
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("open-letter-2026-11-03.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        try (InputStream bytes = parts.getBodyPart(1).getInputStream()) {
            assertThat(bytes.readAllBytes()).isEqualTo(pdf);
        }
    }

    private static MimeMessage read(String eml) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(eml.getBytes(UTF_8)));
    }

    @Test
    void letter_overSmtp_arrivesWhole() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (RudeMailServer server = new RudeMailServer()) {
            var settings = new TestSettings();
            var client =
                    MailClient.create(
                            vertx,
                            new MailConfig("127.0.0.1", server.port()).setOwnHostname("localhost"));
            var carrier = new SmtpCarrier(client, new Stationery(settings), settings, vertx);

            assertThat(carrier.carry(ID, mail(), NOW)).isEqualTo(new Answer.Taken());

            check(read(server.texts().getFirst()));
            assertThat(server.texts().getFirst().lines())
                    .allMatch(line -> line.length() <= 100 && line.chars().allMatch(c -> c < 128));
        } finally {
            vertx.close();
        }
    }

    @Test
    void letter_intoTheFolder_isTheSame() throws Exception {
        FolderCarrier carrier = folder();

        assertThat(carrier.carry(ID, mail(), NOW)).isEqualTo(new Answer.Taken());

        Path eml = data.resolve("outbox").resolve("20261103T090507000Z-" + ID + ".eml");
        check(read(Files.readString(eml)));
        assertThat(carrier.newest(10))
                .singleElement()
                .asString()
                .contains("To: pm@gov.invalid, office@gov.invalid")
                .contains("Subject: " + SUBJECT)
                .contains("Attached: open-letter-2026-11-03.pdf")
                .contains("Madame,");
    }

    /**
     * Mail programs read names of files as RFC 2231 writes them; an independent reader shows it.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "письмо.pdf",
                "致总理的公开信——请求拒绝引渡并允许庇护申请得到审理的联名呼吁书.pdf",
                "lettre « ouverte », 100 %; n° 3.pdf",
                "a \"quoted\" back\\slash.pdf",
                "a-very-long-name-in-plain-letters-that-would-not-fit-into-one-line-of-a-mail-header.pdf"
            })
    void attachment_namedInAnyScript_keepsItsName(String name) throws Exception {
        MailMessage plain = mail();
        byte[] eml =
                new MailFile(new Stationery(new TestSettings()))
                        .of(
                                ID,
                                new MailMessage(
                                        null,
                                        null,
                                        null,
                                        plain.to(),
                                        plain.cc(),
                                        "Subject",
                                        "Text",
                                        null,
                                        List.of(
                                                new Attachment(
                                                        name, "application/pdf", new byte[9])),
                                        "en",
                                        false),
                                NOW);
        String text = new String(eml, UTF_8);
        assertThat(text.lines())
                .allMatch(line -> line.length() <= 100 && line.chars().allMatch(c -> c < 128));
        Multipart parts = (Multipart) read(text).getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(name);
        assertThat(new ContentType(parts.getBodyPart(1).getContentType()).getParameter("name"))
                .isEqualTo(name);
    }

    @Test
    void folder_beforeTheFirstMail_isEmpty() {
        assertThat(folder().newest(10)).isEmpty();
    }

    @Test
    void automaticMail_saysSoAndComesFromTheServer() throws Exception {
        FolderCarrier carrier = folder();

        carrier.carry(ID, MailMessage.automatic("ann@example.invalid", "Hi", "Text", "en"), NOW);

        Path eml = data.resolve("outbox").resolve("20261103T090507000Z-" + ID + ".eml");
        MimeMessage mail = read(Files.readString(eml));
        assertThat(mail.getFrom()[0]).hasToString("Undersigned <office@sender.invalid>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private FolderCarrier folder() {
        return new FolderCarrier(
                new Folders() {
                    @Override
                    public Path data() {
                        return data;
                    }

                    @Override
                    public Path keys() {
                        return data.resolve("keys");
                    }
                },
                new MailFile(new Stationery(new TestSettings())));
    }
}
