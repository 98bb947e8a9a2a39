package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.CampaignState;
import org.undersigned.crypto.Tokens;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;

/** Who asked to sign and forgot to confirm is reminded once, and forgotten after a week. */
@QuarkusTest
@Installation
class ReminderTest {

    private static final Duration LATER = Duration.ofHours(49);
    private static final Duration A_WEEK = Duration.ofDays(7).plusHours(1);

    @Inject Sweeping sweeping;
    @Inject Tokens tokens;
    @Inject DataSource database;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Signer signer = Signer.called("Ilse Marsh");

    @Test
    void sweep_beforeTheWaitIsOver_remindsNobody() {
        String link = asks(signer, appeal);
        sweepAfter(Duration.ofHours(47));
        assertThat(reminders(id(link))).isEmpty();
    }

    @Test
    void sweep_whenTheWaitIsOver_bringsTheSameLinkOnce_alsoFromTwoReplicas() throws Exception {
        String link = asks(signer, appeal);
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture.allOf(
                        Stream.of(1, 2)
                                .map(any -> sweepTogether(start))
                                .toArray(CompletableFuture[]::new))
                .join();
        sweepAfter(LATER);

        assertThat(Mailbox.of(server).linkSentTo(signer.email(), "/confirm/")).isEqualTo(link);
        assertThat(Mailbox.of(server).onlyMailTo(signer.email()).getSubject())
                .isEqualTo("Your signature is not confirmed yet");
        given().redirects().follow(false).post(link).then().statusCode(303);
        sweepAfter(LATER);
        sweepAfter(Duration.ofDays(5));
        assertThat(reminders(id(link))).hasSize(1);
    }

    @Test
    void sweep_whileAnotherReplicaIsAtIt_leavesItToThatOne() throws Exception {
        String link = asks(signer, appeal);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var insert =
                    other.prepareStatement(
                            "insert into turn (name) values ('signature: remind')"
                                    + " on conflict do nothing")) {
                insert.executeUpdate();
            }
            other.commit();
            try (var lock =
                    other.prepareStatement(
                            "select * from turn where name = 'signature: remind' for update")) {
                lock.executeQuery();
            }
            sweepAfter(LATER);
            assertThat(reminders(id(link))).isEmpty();
            other.rollback();
        }
        sweepAfter(LATER);
        assertThat(reminders(id(link))).hasSize(1);
    }

    @Test
    void sweep_remindsNobodyWhoConfirmedDeclinedOrWhoseMailIsNotOut() {
        Signer confirms = Signer.called("Otto Reed");
        String confirmed = asks(confirms, appeal);
        given().redirects().follow(false).post(confirmed).then().statusCode(303);
        Signer declines = Signer.called("Ada Fenn");
        String declined = asks(declines, appeal);
        given().redirects().follow(false).post(declined + "/decline").then().statusCode(303);
        OpenAppeal slow =
                OpenAppeal.begin(
                        json ->
                                json.putObject("limits")
                                        .put("burst", "1/1h")
                                        .put("sustained", "1/1h"));
        asks(signer, slow);
        signer.with("email", "late-" + signer.email()).signs(slow).then().statusCode(303);

        sweepAfter(LATER);

        assertThat(reminders(id(confirmed))).isEmpty();
        assertThat(reminders(id(declined))).isEmpty();
        assertThat(
                        rows(
                                "select o.id from outbox_mail o join signature s"
                                        + " on s.id = o.subject_id join campaign c"
                                        + " on c.id = s.campaign_id"
                                        + " where o.kind = 'signature-remind' and c.slug = '"
                                        + slow.slug()
                                        + "'"))
                .hasSize(1);
    }

    /** Signed twice, and confirmed once: there is nothing to be reminded of. */
    @Test
    void sweep_samePersonTwice_isRemindedOnce_andNotAfterSigning() {
        String first = asks(signer, appeal);
        String second = asks(signer, appeal);
        Signer twice = Signer.called("Otto Reed");
        String one = asks(twice, appeal);
        String two = asks(twice, appeal);
        given().redirects().follow(false).post(one).then().statusCode(303);

        sweepAfter(LATER);

        assertThat(Stream.of(first, second).flatMap(link -> reminders(id(link)).stream()))
                .hasSize(1);
        assertThat(reminders(id(two))).isEmpty();
    }

    @Test
    void sweep_afterTheEnd_remindsNobody() {
        String link = asks(signer, appeal);
        appeal.moveTo(CampaignState.CLOSED);
        rows(
                "update campaign set closed_at = timestamp with time zone '2020-01-01 00:00:00Z'"
                        + " where slug = '"
                        + appeal.slug()
                        + "'");
        sweepAfter(LATER);
        assertThat(reminders(id(link))).isEmpty();
    }

    @Test
    void sweep_ofASensitiveAppeal_sendsTheSameMailAgain() throws Exception {
        OpenAppeal sensitive = OpenAppeal.sensitive();
        signer.signs(sensitive).then().statusCode(303);
        MimeMessage first = Mailbox.of(server).onlyMailTo(signer.email());
        String link = Mailbox.of(server).linkSentTo(signer.email(), "/confirm/");
        awaitsReminder(id(link));
        Mailbox.of(server).clear();
        assertThat(
                        rows(
                                "select cast(extract(hour from remind_at at time zone 'UTC')"
                                        + " as integer) from signature where id = '"
                                        + id(link)
                                        + "'"))
                .containsExactly("0");

        sweepAfter(LATER.plusDays(1));

        assertThat(masked(Mailbox.of(server).onlyMailTo(signer.email()))).isEqualTo(masked(first));
    }

    @Test
    void sweep_afterAWeek_leavesNothingOfWhoWasReminded() {
        String link = asks(signer, appeal);
        sweepAfter(LATER);
        Mailbox.of(server).onlyMailTo(signer.email());
        Awaitility.await().until(() -> sent(id(link)));

        sweepAfter(A_WEEK);

        assertThat(rows("select id from signature where id = '" + id(link) + "'")).isEmpty();
        assertThat(rows("select id from outbox_mail where subject_id = '" + id(link) + "'"))
                .isEmpty();
    }

    /** Asks to sign, and answers the link of the first mail, which is forgotten. */
    private String asks(Signer signer, OpenAppeal appeal) {
        String link = signer.linkToConfirm(appeal, server);
        awaitsReminder(id(link));
        return link;
    }

    /** The mail may be there before its postman has noted so. */
    private void awaitsReminder(UUID id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                !rows("select id from signature where remind_at is not"
                                                + " null and id = '"
                                                + id
                                                + "'")
                                        .isEmpty());
    }

    private CompletableFuture<Void> sweepTogether(CyclicBarrier start) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        start.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    sweepAfter(LATER);
                });
    }

    private void sweepAfter(Duration wait) {
        sweeping.sweep(Instant.now().plus(wait));
    }

    private UUID id(String link) {
        return tokens.read("signature.confirm", link.substring("/confirm/".length()))
                .orElseThrow()
                .id();
    }

    private List<String> reminders(UUID id) {
        return rows(
                "select id from outbox_mail where kind = 'signature-remind' and subject_id = '"
                        + id
                        + "'");
    }

    private boolean sent(UUID id) {
        return rows("select id from outbox_mail where state = 'SENT' and kind ="
                                + " 'signature-remind' and subject_id = '"
                                + id
                                + "'")
                        .size()
                == 1;
    }

    private List<String> rows(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Without what differs between any two mails, each replaced by as many letters. */
    private static String masked(MimeMessage mail) throws MessagingException {
        String whole =
                GreenMailUtil.getWholeMessage(mail)
                        .replaceAll("(?m)^(Received|Date): .*(\\R[ \t].*)*\\R", "")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "u".repeat(36))
                        .replaceAll("--=?-?-?[\\w.=-]*vertx[\\w.=-]*", "boundary");
        return whole.getBytes(StandardCharsets.UTF_8).length + " bytes\n" + whole;
    }
}
