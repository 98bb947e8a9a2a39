package org.undersigned.mail.postman;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.undersigned.mail.Bell;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.mail.MailSettings;
import org.undersigned.mail.Outbox;
import org.undersigned.mail.carrier.Answer;
import org.undersigned.mail.carrier.Carrier;
import org.undersigned.testsupport.Installation;

/** Postmen of two replicas at work. */
@QuarkusTest
@Installation
class PostmanTest {

    @Inject OutboxRows rows;
    @Inject Outbox outbox;
    @Inject DataSource database;
    @Inject MailSettings settings;
    @Inject Carrier smtp;
    @Inject Clock clock;

    GreenMail mailServer;

    private final Bell bell = new Bell();
    private final List<Postman> replicas = new ArrayList<>();

    private void start(Carrier carrier, TestWriter... writers) {
        Round round = new Round(rows, carrier, settings, clock);
        Postman postman = new Postman(List.copyOf(Arrays.asList(writers)), round, bell, settings);
        postman.start(new StartupEvent());
        replicas.add(postman);
    }

    @AfterEach
    void stop() {
        replicas.forEach(postman -> postman.stop(new ShutdownEvent()));
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private List<String> postcards(Set<UUID> subjects) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .map(PostmanTest::subject)
                .filter(s -> s.startsWith("Postcard "))
                .filter(s -> subjects.contains(UUID.fromString(s.substring(9))))
                .toList();
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void threeHundredMails_twoReplicas_eachArrivesOnce() throws InterruptedException {
        TestWriter writer = new TestWriter(false);
        OutboxProbe probe = new OutboxProbe(outbox, database);
        Instant now = clock.instant();
        Set<UUID> subjects = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            subjects.add(probe.put(writer, "reader" + i + "@example.invalid", now));
        }

        start(smtp, writer);
        start(smtp, writer);
        eventually(() -> writer.events.size() >= 300);

        assertThat(writer.events).hasSize(300).containsOnly("accepted");
        assertThat(postcards(subjects)).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void newMail_ringsTheBell_leavesAtOnce() throws InterruptedException {
        TestWriter writer = new TestWriter(false);
        start((id, mail, at) -> new Answer.Taken(), writer);
        Thread.sleep(200);
        long start = System.nanoTime();

        new OutboxProbe(outbox, database).put(writer, "ann@example.invalid", clock.instant());
        bell.ring();
        eventually(() -> !writer.events.isEmpty());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(settings.poll());
    }

    @Test
    void longMailing_doesNotHoldUpAnotherKind() throws InterruptedException {
        TestWriter mailing = new TestWriter(false);
        TestWriter confirmation = new TestWriter(false);
        OutboxProbe probe = new OutboxProbe(outbox, database);
        Instant now = clock.instant();
        for (int i = 0; i < 200; i++) {
            probe.put(mailing, "reader" + i + "@example.invalid", now.minusSeconds(60));
        }
        probe.put(confirmation, "ann@example.invalid", now);
        List<Integer> mailedBefore = new ArrayList<>();

        start(
                (id, mail, at) -> {
                    if (mail.to().contains(new Recipient("", "ann@example.invalid"))) {
                        mailedBefore.add(mailing.events.size());
                    }
                    return new Answer.Taken();
                },
                mailing,
                confirmation);
        eventually(() -> !confirmation.events.isEmpty());

        assertThat(mailedBefore.getFirst()).isLessThan(20);
    }

    @Test
    void shutdown_finishesWhatIsUnderWay_andStartsNothing() throws InterruptedException {
        TestWriter writer = new TestWriter(true);
        OutboxProbe probe = new OutboxProbe(outbox, database);
        for (int i = 0; i < 50; i++) {
            probe.put(writer, "reader" + i + "@example.invalid", clock.instant());
        }
        CountDownLatch underWay = new CountDownLatch(1);
        start(
                (id, mail, at) -> {
                    underWay.countDown();
                    pause(300);
                    return new Answer.Taken();
                },
                writer);
        underWay.await();

        stop();

        assertThat(writer.events).isNotEmpty().containsOnly("accepted").hasSizeLessThan(9);
        int done = writer.events.size();
        pause(400);
        assertThat(writer.events).hasSize(done);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
