package org.undersigned.mail.postman;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailSettings;
import org.undersigned.mail.Outbox;
import org.undersigned.mail.carrier.Answer;
import org.undersigned.mail.carrier.Carrier;
import org.undersigned.testsupport.Installation;

/** What becomes of one mail, with a clock that the test sets. */
@QuarkusTest
@Installation
class RoundTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Answer TAKEN = new Answer.Taken();
    private static final Answer LATER = new Answer.Refused(false, 451, "later");
    private static final Answer NO = new Answer.Refused(true, 550, "<ann@example.invalid> no");
    private static final Answer LOST = new Answer.Unclear("connection lost");

    @Inject OutboxRows rows;
    @Inject Outbox outbox;
    @Inject DataSource database;
    @Inject MailSettings settings;

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<UUID> carried = new ArrayList<>();
    private Instant now = START;
    private OutboxProbe probe;

    @BeforeEach
    void start() {
        probe = new OutboxProbe(outbox, database);
    }

    private boolean carryOne(TestWriter writer) {
        Carrier carrier =
                (UUID id, MailMessage mail, Instant at) -> {
                    carried.add(id);
                    return answers.pop();
                };
        return new Round(rows, carrier, settings, Clock.fixed(now, ZoneOffset.UTC))
                .carryOne(writer);
    }

    private void assertForgotten(UUID subject, String state) {
        assertThat(probe.row(subject).state()).isEqualTo(state);
        assertThat(probe.row(subject).address()).isNull();
        assertThat(probe.row(subject).nextAt()).isNull();
    }

    @Test
    void carry_taken_forgetsTheAddressAndTheTime() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        answers.add(TAKEN);

        assertThat(carryOne(writer)).isTrue();
        assertThat(carryOne(writer)).isFalse();

        assertThat(writer.events).containsExactly("accepted");
        assertForgotten(mail, "SENT");
    }

    @Test
    void carry_notDueYet_waits() {
        TestWriter writer = new TestWriter(false);
        probe.put(writer, "ann@example.invalid", now.plusSeconds(60));

        assertThat(carryOne(writer)).isFalse();
    }

    @Test
    void carry_refusedForGood_forgetsTheAddress() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        answers.add(NO);

        carryOne(writer);

        assertThat(writer.events).containsExactly("given up 550");
        assertForgotten(mail, "FAILED");
    }

    @Test
    void carry_refusedForNow_triesAgainWithTheSameMessageIdAfterGrowingPauses() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        answers.addAll(List.of(LATER, LATER, TAKEN));

        carryOne(writer);
        assertThat(carryOne(writer)).as("at once").isFalse();
        now = START.plus(Duration.ofSeconds(73));
        carryOne(writer);
        now = now.plus(Duration.ofSeconds(73));
        assertThat(carryOne(writer)).as("the second pause is longer").isFalse();
        now = now.plus(Duration.ofMinutes(4));
        carryOne(writer);

        assertThat(writer.events).containsExactly("later 451", "later 451", "accepted");
        assertThat(carried).hasSize(3).containsOnly(carried.getFirst());
        assertForgotten(mail, "SENT");
    }

    @Test
    void carry_refusedForThreeDays_givesUp() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);

        while (probe.row(mail).state().equals("WAITING")) {
            answers.add(LATER);
            carryOne(writer);
            now = now.plus(Duration.ofHours(1));
        }

        assertThat(Duration.between(START, now))
                .isBetween(Duration.ofHours(62), Duration.ofHours(74));
        assertThat(writer.events).last().isEqualTo("given up 451");
        assertForgotten(mail, "FAILED");
    }

    /** People sign all day; the mail server is away from the first mail to the next morning. */
    @Test
    void carry_mailServerAwayForADay_bringsEachMailOnceAfterwards() {
        TestWriter writer = new TestWriter(false);
        List<UUID> mails = new ArrayList<>();
        Set<UUID> arrived = new HashSet<>();
        Carrier away =
                (UUID id, MailMessage mail, Instant at) -> {
                    if (at.isBefore(START.plus(Duration.ofDays(1)))) {
                        return LATER;
                    }
                    assertThat(arrived.add(id)).as("only once").isTrue();
                    return TAKEN;
                };
        for (now = START;
                now.isBefore(START.plus(Duration.ofHours(36)));
                now = now.plus(Duration.ofMinutes(30))) {
            if (now.isBefore(START.plus(Duration.ofDays(1)))) {
                mails.add(probe.put(writer, "s-" + mails.size() + "@example.invalid", now));
            }
            Round round = new Round(rows, away, settings, Clock.fixed(now, ZoneOffset.UTC));
            while (round.carryOne(writer)) {
                assertThat(arrived.size()).isLessThanOrEqualTo(mails.size());
            }
        }

        assertThat(mails).hasSize(48);
        assertThat(arrived).hasSize(48);
        assertThat(writer.events.stream().filter("accepted"::equals)).hasSize(48);
        assertThat(writer.events).noneMatch(event -> event.startsWith("given up"));
        mails.forEach(mail -> assertForgotten(mail, "SENT"));
    }

    @Test
    void carry_noLongerWanted_isNotSent() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        writer.wanted = false;

        assertThat(carryOne(writer)).isTrue();

        assertThat(carried).isEmpty();
        assertForgotten(mail, "UNWANTED");
    }

    @Test
    void carry_cannotBeWritten_triesAgainLaterEvenIfOnceOnly() {
        TestWriter writer = new TestWriter(true);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        writer.broken = true;

        carryOne(writer);

        assertThat(carried).isEmpty();
        assertThat(writer.events).containsExactly("later 0");
        assertThat(probe.row(mail).state()).isEqualTo("WAITING");
    }

    @Test
    void carry_postmanDied_anotherTakesOverWhenTheLeaseEnds() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        rows.claim(writer.kind(), now, settings.lease());
        answers.add(TAKEN);

        now = START.plus(settings.lease()).minusSeconds(1);
        assertThat(carryOne(writer)).as("before the lease ends").isFalse();
        now = START.plus(settings.lease());
        assertThat(carryOne(writer)).isTrue();

        assertThat(writer.events).containsExactly("accepted");
        assertThat(probe.row(mail).attempts()).isEqualTo(2);
    }

    @Test
    void carryOnceOnly_postmanDied_isUncertainAndNeverSentAgain() {
        TestWriter writer = new TestWriter(true);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        rows.claim(writer.kind(), now, settings.lease());

        now = START.plus(settings.lease());
        carryOne(writer);
        now = now.plus(Duration.ofDays(1));
        assertThat(carryOne(writer)).isFalse();

        assertThat(carried).isEmpty();
        assertThat(writer.events).containsExactly("uncertain");
        assertForgotten(mail, "UNCERTAIN");
    }

    @Test
    void carryOnceOnly_connectionLost_isUncertain() {
        TestWriter writer = new TestWriter(true);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        answers.add(LOST);

        carryOne(writer);

        assertThat(writer.events).containsExactly("uncertain");
        assertForgotten(mail, "UNCERTAIN");
    }

    @Test
    void carryOnceOnly_refusedForNow_triesAgain() {
        TestWriter writer = new TestWriter(true);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        answers.addAll(List.of(LATER, TAKEN));

        carryOne(writer);
        now = now.plus(Duration.ofMinutes(2));
        carryOne(writer);

        assertThat(writer.events).containsExactly("later 451", "accepted");
        assertForgotten(mail, "SENT");
    }

    @Test
    void carry_connectionLost_triesAgain() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        answers.add(LOST);

        carryOne(writer);

        assertThat(writer.events).containsExactly("later 0");
        assertThat(probe.row(mail).state()).isEqualTo("WAITING");
    }

    @Test
    void taken_afterSomebodyElseWondered_isHeardAfterAll() {
        TestWriter writer = new TestWriter(true);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        OutboxRow slow = rows.claim(writer.kind(), now, settings.lease()).orElseThrow();
        now = START.plus(settings.lease());
        carryOne(writer);

        assertThat(rows.finishTaken(slow, now)).isTrue();

        assertForgotten(mail, "SENT");
    }

    @Test
    void refused_afterSomebodyElseTookOver_changesNothing() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        OutboxRow slow = rows.claim(writer.kind(), now, settings.lease()).orElseThrow();
        rows.claim(writer.kind(), START.plus(settings.lease()), settings.lease());

        assertThat(rows.postpone(slow, now)).isFalse();
        assertThat(rows.finish(slow, OutboxState.FAILED, now)).isFalse();
        assertThat(probe.row(mail).state()).isEqualTo("WAITING");
    }

    @Test
    void hurry_bringsForwardWhatWaitsForAnotherAttempt() {
        TestWriter writer = new TestWriter(false);
        probe.put(writer, "ann@example.invalid", now);
        probe.put(writer, "planned@example.invalid", now.plus(Duration.ofDays(1)));
        answers.addAll(List.of(LATER, TAKEN));
        carryOne(writer);

        assertThat(rows.hurry(now)).isPositive();

        assertThat(carryOne(writer)).isTrue();
        assertThat(carryOne(writer)).as("planned for tomorrow").isFalse();
    }

    @Test
    void sweep_removesWhatWasFinishedLongAgo() {
        TestWriter writer = new TestWriter(false);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        answers.add(TAKEN);
        carryOne(writer);
        long sent = rows.count(OutboxState.SENT);

        rows.sweep(START.atOffset(ZoneOffset.UTC).toLocalDate());
        assertThat(probe.row(mail).state()).as("the same day").isEqualTo("SENT");
        rows.sweep(START.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));

        assertThat(rows.count(OutboxState.SENT)).isLessThan(sent);
    }
}
