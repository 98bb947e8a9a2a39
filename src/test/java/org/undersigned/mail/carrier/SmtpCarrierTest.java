package org.undersigned.mail.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.testsupport.RudeMailServer.HANG_UP;
import static org.undersigned.testsupport.RudeMailServer.SILENCE;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.mail.MailMessage;
import org.undersigned.testsupport.RudeMailServer;

/** What the mail server says, told apart. */
class SmtpCarrierTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final MailMessage MAIL =
            MailMessage.automatic("ann@example.invalid", "Please confirm", "Hello.\n", "en");

    private RudeMailServer server;
    private MailConfig config;

    @BeforeEach
    void start() throws IOException {
        server = new RudeMailServer();
        config = new MailConfig("127.0.0.1", server.port()).setOwnHostname("localhost");
        config.setPipelining(false);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @AfterAll
    static void stopAll() {
        VERTX.close();
    }

    private Answer carry() {
        return carry(MAIL, new TestSettings());
    }

    private Answer carry(MailMessage mail, TestSettings settings) {
        MailClient client = MailClient.create(VERTX, config);
        try {
            return new SmtpCarrier(client, new Stationery(settings), settings, VERTX)
                    .carry(UUID.randomUUID(), mail, NOW);
        } finally {
            client.close();
        }
    }

    @Test
    void carry_politeServer_isTaken() {
        assertThat(carry()).isEqualTo(new Answer.Taken());
        assertThat(server.texts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, 550, true",
        "RCPT, 450 4.2.0 greylisted, 450, false",
        "DATA, 554 5.7.1 no, 554, true",
        "DATA, 451 4.3.0 later, 451, false",
        "TEXT, 552 5.2.2 mailbox full, 552, true",
        "TEXT, 452 4.2.2 mailbox full, 452, false",
        "RCPT, 421 4.3.2 shutting down, 421, false"
    })
    void carry_refused_isPermanentOrPassingAsTheServerSays(
            String command, String reply, int code, boolean permanent) {
        server.on(command, reply);

        assertThat(carry())
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo(code);
                            assertThat(refused.permanent()).isEqualTo(permanent);
                        });
    }

    @Test
    void carry_refusalOfSeveralLines_isPermanentToo() {
        server.on("RCPT", "550-5.1.1 no such user,\r\n550-5.1.1 see our help\r\n550 5.1.1 page");

        assertThat(carry())
                .isInstanceOfSatisfying(
                        Answer.Refused.class, refused -> assertThat(refused.permanent()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 550 you may not send", "GREETING, 554 go away", "EHLO, 550 who are you"})
    void carry_installationRefused_losesNoMail(String command, String reply) {
        server.on(command, reply).on("HELO", reply);

        assertThat(carry())
                .isInstanceOfSatisfying(
                        Answer.Refused.class, refused -> assertThat(refused.permanent()).isFalse());
    }

    @Test
    void carry_wrongPassword_losesNoMail() {
        server.on("EHLO", "250-rude.invalid\r\n250 AUTH PLAIN").on("AUTH", "535 5.7.8 wrong");
        config.setLogin(LoginOption.REQUIRED).setUsername("office").setPassword("wrong");

        assertThat(carry())
                .isInstanceOfSatisfying(
                        Answer.Refused.class, refused -> assertThat(refused.permanent()).isFalse());
    }

    @Test
    void carry_nobodyListens_hasCertainlyNotLeft() throws IOException {
        server.close();

        assertThat(carry())
                .isInstanceOfSatisfying(
                        Answer.Refused.class, refused -> assertThat(refused.permanent()).isFalse());
    }

    @Test
    void carry_serverDownThenUpAgain_isTaken() throws IOException {
        TestSettings settings = new TestSettings();
        MailClient client = MailClient.create(VERTX, config);
        var carrier = new SmtpCarrier(client, new Stationery(settings), settings, VERTX);
        assertThat(carrier.carry(UUID.randomUUID(), MAIL, NOW)).isEqualTo(new Answer.Taken());
        server.hangUpOnAll();
        assertThat(carrier.carry(UUID.randomUUID(), MAIL, NOW)).isInstanceOf(Answer.Refused.class);

        server = new RudeMailServer(server.port());

        assertThat(carrier.carry(UUID.randomUUID(), MAIL, NOW)).isEqualTo(new Answer.Taken());
        client.close();
    }

    /**
     * A greeting that arrives before the client listens is lost to it, and both ends wait for each
     * other. Each mail of these opens a connection of its own.
     */
    @Test
    void carry_manyAtOnce_noGreetingIsMissed() throws Exception {
        TestSettings settings = new TestSettings(Duration.ofSeconds(5));
        MailClient client = MailClient.create(VERTX, config.setKeepAlive(false));
        var carrier = new SmtpCarrier(client, new Stationery(settings), settings, VERTX);
        try (var postmen = Executors.newFixedThreadPool(8)) {
            var answers =
                    postmen.invokeAll(
                            Collections.nCopies(
                                    400, () -> carrier.carry(UUID.randomUUID(), MAIL, NOW)));
            assertThat(answers)
                    .extracting(Future::get)
                    .allMatch(answer -> answer instanceof Answer.Taken);
        }
        client.close();
    }

    @Test
    void carry_tooLargeForTheServer_isPermanent() {
        server.on("EHLO", "250-rude.invalid\r\n250 SIZE 10");

        assertThat(carry())
                .isInstanceOfSatisfying(
                        Answer.Refused.class, refused -> assertThat(refused.permanent()).isTrue());
        assertThat(server.texts()).isEmpty();
    }

    @Test
    void carry_connectionLostAfterTheText_isUnclear() {
        server.on("TEXT", HANG_UP);

        assertThat(carry()).isInstanceOf(Answer.Unclear.class);
        assertThat(server.texts()).hasSize(1);
    }

    @Test
    void carry_noAnswerAfterTheText_isUnclear() {
        server.on("TEXT", SILENCE);

        assertThat(carry(MAIL, new TestSettings(Duration.ofSeconds(1))))
                .isInstanceOf(Answer.Unclear.class);
    }

    @Test
    void carry_addressThatIsNone_isPermanentAndNeverTried() {
        MailMessage mail = MailMessage.automatic("ann(at)example.invalid", "Hello", "Hi", "en");

        assertThat(carry(mail, new TestSettings()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class, refused -> assertThat(refused.permanent()).isTrue());
        assertThat(server.commands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "用户@例え.invalid, 用户@例え.invalid",
        "jürgen@example.invalid, jürgen@example.invalid",
        "anna@müller.invalid, anna@xn--mller-kva.invalid",
        "o'brien+petitions@Example.invalid, o'brien+petitions@Example.invalid"
    })
    void carry_internationalAddress_goesAsTyped(String typed, String sent) {
        assertThat(carry(MailMessage.automatic(typed, "Hello", "Hi", "en"), new TestSettings()))
                .isEqualTo(new Answer.Taken());
        assertThat(server.commands()).contains("RCPT TO:<" + sent + ">");
    }
}
