package org.undersigned.signature.effort;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.signature.effort.Challenge.Solution;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/** A little work parts browsers from programs, and tells nobody anything (signing.md A1, B). */
@QuarkusTest
@Installation
class EffortTest {

    private static final String SCRIPT = "/assets/effort.js";

    GreenMail server;

    @Inject Challenges challenges;
    @Inject EntityManager database;
    @Inject ObjectMapper json;

    private final OpenAppeal appeal =
            OpenAppeal.begin(
                    json -> json.putObject("limits").put("burst", "2/1h").put("sustained", "2/1h"));
    private final String path = "/desk/campaigns/" + appeal.slug() + "/effort";
    private final Instant now = Instant.now();
    private Desk desk;

    @BeforeEach
    void comesToTheDesk() {
        Mailbox.of(server).clear();
        desk = Desk.of(Staff.with(Role.COORDINATOR));
    }

    @Test
    void page_onlyWhereItIsAskedFor_hasTheScript() {
        given().get(appeal.page()).then().body(not(containsString("<script")));
        turn(true);
        Response page = given().get(appeal.page());
        assertThat(page.asString()).contains(SCRIPT, "name=\"altcha\"");
        assertThat(page.asByteArray().length + given().get(SCRIPT).asByteArray().length)
                .isLessThan(50_000);
        given().get(appeal.page() + "/signatories").then().body(not(containsString("<script")));
        turn(false);
        given().get(appeal.page()).then().body(not(containsString("<script")));
    }

    @Test
    void challenge_isForOneBrowser_andItsSolutionIsTakenOnce() throws Exception {
        Response answer = given().get("/challenge");
        answer.then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        String solution = solve(json.readValue(answer.asString(), Challenge.class));

        assertThat(challenges.isSolved(solution, now)).isTrue();
        assertThat(challenges.isSolved(solution, now)).isFalse();
    }

    @Test
    void solution_late_forgedOrNone_isRefused() throws Exception {
        Challenge task = challenges.set(now);
        long number = number(task);
        Challenge other = challenges.set(now);
        String late = written(task, task.salt(), number);
        assertThat(challenges.isSolved(late, now.plus(Challenges.VALID).plusSeconds(1))).isFalse();
        for (String wrong :
                List.of(
                        "",
                        "x",
                        "e30=",
                        "bnVsbA==",
                        "x".repeat(5000),
                        written(task, task.salt(), number + 1),
                        written(task, task.salt().replace("expires=1", "expires=2"), number),
                        written(
                                new Challenge(
                                        task.algorithm(),
                                        task.challenge(),
                                        0,
                                        task.salt(),
                                        other.signature()),
                                task.salt(),
                                number))) {
            assertThat(challenges.isSolved(wrong, now)).as(wrong).isFalse();
        }
        String mine = "f".repeat(24) + "?expires=9999999999&";
        Challenge own = new Challenge("SHA-256", hash(mine + 7), 9, mine, task.signature());
        assertThat(challenges.isSolved(written(own, mine, 7), now)).isFalse();
        assertThat(challenges.isSolved(late, now)).isTrue();
    }

    @Test
    void sign_withoutWork_looksTheSame_andWaitsInOneQueue() throws Exception {
        turn(true);
        Response first = Signer.called("Ann Roth").signs(appeal);
        Signer.called("Ann Roth").signs(appeal);
        Response third = Signer.called("Ann Roth").signs(appeal);
        assertThat(waiting()).isEqualTo(1);

        String solution = solve(challenges.set(now));
        Response worked = Signer.called("Ann Roth").with("altcha", solution).signs(appeal);
        assertThat(waiting()).isEqualTo(1);
        Signer.called("Ann Roth").with("altcha", solution).signs(appeal);
        assertThat(waiting()).isEqualTo(2);

        for (Response answer : List.of(third, worked)) {
            assertThat(answer.statusCode()).isEqualTo(first.statusCode());
            assertThat(answer.header("Location")).isEqualTo(first.header("Location"));
            assertThat(answer.asByteArray()).isEqualTo(first.asByteArray());
        }
    }

    @Test
    void browser_doesTheWork_whileSomebodyTypes() {
        turn(true);
        Signer.called("Ann Roth").signs(appeal);
        Signer.called("Ann Roth").signs(appeal);
        Signer zoe = Signer.called("Zoé Blanc");
        try (Browser browser = new Browser()) {
            var page = browser.window();
            new Window(page).open(appeal.page());
            page.locator("input[name=name]").fill("Zoé Blanc");
            page.locator("input[name=email]").fill(zoe.email());
            page.locator("form.sign button").last().click();
            page.waitForURL("**/thank-you*");
        }
        Mailbox.of(server).onlyMailTo(zoe.email());
        assertThat(waiting()).isZero();
    }

    @Test
    void desk_othersThanCoordinators_areRefused() {
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.ADMIN)) {
            Desk other = Desk.of(Staff.with(role));
            assertThat(other.send(path, Map.of("wanted", "on")).statusCode()).isEqualTo(403);
        }
    }

    private void turn(boolean on) {
        assertThat(desk.send(path, on ? Map.of("wanted", "on") : Map.of()).statusCode())
                .isEqualTo(303);
        desk.open(path).body(containsString(on ? "It is on" : "It is off"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get(appeal.page()).asString().contains(SCRIPT) == on);
    }

    private String solve(Challenge task) throws Exception {
        return written(task, task.salt(), number(task));
    }

    private static long number(Challenge task) throws Exception {
        for (long number = 0; number <= task.maxnumber(); number++) {
            if (hash(task.salt() + number).equals(task.challenge())) {
                return number;
            }
        }
        throw new AssertionError("A task without a solution: " + task);
    }

    private static String hash(String words) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    private String written(Challenge task, String salt, long number) throws Exception {
        return Base64.getEncoder()
                .encodeToString(
                        json.writeValueAsBytes(
                                new Solution(
                                        task.algorithm(),
                                        task.challenge(),
                                        number,
                                        salt,
                                        task.signature())));
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Long)
                                        database.createNativeQuery(
                                                        "select count(*) from outbox_mail m"
                                                                + " join signature s"
                                                                + " on s.id = m.subject_id"
                                                                + " where s.campaign_id = ?1"
                                                                + " and m.state = 'WAITING'"
                                                                + " and m.next_at > current_timestamp",
                                                        Long.class)
                                                .setParameter(1, appeal.id())
                                                .getSingleResult());
    }
}
