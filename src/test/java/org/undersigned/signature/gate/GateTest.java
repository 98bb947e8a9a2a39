package org.undersigned.signature.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.MailServer;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** What an administrator says holds at once, and the form tells nobody (signing.md A1, B). */
@QuarkusTest
@Installation
class GateTest {

    private static final String PATH = "/desk/gate";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    GreenMail server;

    @Inject EntityManager database;
    @Inject Gate gate;
    @Inject Entries entries;

    private Desk desk;

    @BeforeEach
    void comesToTheDesk() {
        Mailbox.of(server).clear();
        desk = Desk.of(Staff.with(Role.ADMIN));
    }

    @AfterEach
    void removesAll() {
        for (Entry entry : entries.all()) {
            desk.send(PATH + "/" + entry.id() + "/forget", Map.of()).then().statusCode(303);
        }
    }

    @Test
    void blockedDomain_getsNoMail_sameAnswer_untilItIsRemoved() {
        OpenAppeal appeal = OpenAppeal.begin();
        String domain = "d-" + UUID.randomUUID() + ".invalid";
        Signer ann = Signer.called("Ann Roth").with("email", "ann@mail." + domain);
        Response before = Signer.called("Ann Roth").signs(appeal);

        say("BLOCK", "DOMAIN", "*." + domain);
        Response blocked = ann.signs(appeal);

        assertThat(told(blocked)).isEqualTo(told(before));
        awaitMailsAreDone(appeal);
        assertThat(Mailbox.of(server).mailsTo(ann.email())).isEmpty();

        removesAll();
        ann.signs(appeal);
        Mailbox.of(server).onlyMailTo(ann.email());
    }

    @Test
    void allowedDomain_getsMail_thoughTheDeploymentBlocksIt() {
        OpenAppeal appeal = OpenAppeal.begin();
        Signer ann =
                Signer.called("Ann Roth")
                        .with("email", UUID.randomUUID() + "@good." + MailServer.BLOCKED);
        ann.signs(appeal);
        awaitMailsAreDone(appeal);
        assertThat(Mailbox.of(server).mailsTo(ann.email())).isEmpty();

        say("ALLOW", "DOMAIN", "good." + MailServer.BLOCKED);
        ann.signs(appeal);
        Mailbox.of(server).onlyMailTo(ann.email());
    }

    @Test
    void allowedNetwork_neverWaits() {
        OpenAppeal appeal = slow();
        signAs(appeal, 3);
        assertThat(waiting(appeal)).isEqualTo(2);

        say("ALLOW", "NETWORK", "127.0.0.0/8");
        OpenAppeal stand = slow();
        signAs(stand, 3);
        assertThat(waiting(stand)).isZero();
    }

    @Test
    void blockedNetwork_isOneClient() {
        assertThat(gate.countedAs("c0000201")).isNotEqualTo(gate.countedAs("c0000202"));
        say("BLOCK", "NETWORK", "192.0.2.0/24");
        assertThat(gate.countedAs("c0000201")).isEqualTo(gate.countedAs("c0000202"));
        assertThat(gate.countedAs("c0000301")).isEqualTo("c0000301");
        assertThat(gate.isLetThrough("c0000201")).isFalse();
    }

    @Test
    void say_theSamePatternAgain_replacesWhatWasSaid() {
        say("BLOCK", "DOMAIN", "twice.invalid");
        say("ALLOW", "DOMAIN", "TWICE.invalid");
        assertThat(entries.all()).extracting(Entry::pattern).containsExactly("twice.invalid");
        assertThat(gate.blocks("twice.invalid")).contains(false);
    }

    @Test
    void say_whatIsNone_isRefused() {
        for (Map<String, String> wrong :
                List.of(
                        Map.of("verdict", "BLOCK", "kind", "DOMAIN", "pattern", "not a domain"),
                        Map.of("verdict", "BLOCK", "kind", "NETWORK", "pattern", "example.org"),
                        Map.of("verdict", "BLOCK", "kind", "NETWORK"),
                        Map.of("verdict", "x", "kind", "DOMAIN", "pattern", "example.org"))) {
            assertThat(desk.send(PATH, wrong).statusCode()).isEqualTo(422);
        }
        assertThat(entries.all()).isEmpty();
    }

    @Test
    void others_areRefused() {
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.COORDINATOR)) {
            Desk other = Desk.of(Staff.with(role));
            assertThat(other.send(PATH, Map.of("verdict", "BLOCK")).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void audit_namesTheDomain_andNoNetwork() {
        say("BLOCK", "NETWORK", "198.51.100.7");
        say("BLOCK", "DOMAIN", "seen-in-the-audit.invalid");
        desk.open("/desk/audit")
                .body(containsString("gate.block"))
                .body(containsString("seen-in-the-audit.invalid"))
                .body(not(containsString("198.51.100.7")));
    }

    private void say(String verdict, String kind, String pattern) {
        Map<String, String> form = Map.of("verdict", verdict, "kind", kind, "pattern", pattern);
        assertThat(desk.send(PATH, form).statusCode()).isEqualTo(303);
        desk.open(PATH).statusCode(200);
    }

    private static OpenAppeal slow() {
        return OpenAppeal.begin(
                json -> json.putObject("limits").put("burst", "1/1h").put("sustained", "1/1h"));
    }

    private static void signAs(OpenAppeal appeal, int times) {
        for (int i = 0; i < times; i++) {
            Signer.called("Ann Roth").signs(appeal).then().statusCode(303);
        }
    }

    /** What an answer says, without the time and the names that the test itself gave. */
    private static String told(Response answer) {
        String headers =
                answer.headers().asList().stream()
                        .filter(header -> !header.getName().equalsIgnoreCase("date"))
                        .map(Object::toString)
                        .sorted()
                        .toList()
                        .toString();
        Matcher noise = Pattern.compile("[0-9a-f-]{36}").matcher(headers);
        return answer.statusCode() + noise.replaceAll("") + answer.asString();
    }

    private void awaitMailsAreDone(OpenAppeal appeal) {
        await().atMost(LONG_ENOUGH)
                .until(
                        () ->
                                count("m.state = 'WAITING'", appeal) == 0
                                        && count("1 = 1", appeal) > 0);
    }

    /** Mails that may not leave yet. */
    private long waiting(OpenAppeal appeal) {
        return count("m.state = 'WAITING' and m.next_at > current_timestamp", appeal);
    }

    private long count(String condition, OpenAppeal appeal) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Long)
                                        database.createNativeQuery(
                                                        "select count(*) from outbox_mail m"
                                                                + " join signature s"
                                                                + " on s.id = m.subject_id"
                                                                + " where s.campaign_id = ?1 and "
                                                                + condition,
                                                        Long.class)
                                                .setParameter(1, appeal.id())
                                                .getSingleResult());
    }
}
