package org.undersigned.signature.moderation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.signature.Sieve;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** Counted first, then taken out, stopped, and given back (signing.md B, C, A10). */
@QuarkusTest
@Installation
class ModerationTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    GreenMail server;

    @Inject Moderating moderating;
    @Inject Moderations moderations;
    @Inject Batches batches;
    @Inject EntityManager database;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String path = "/desk/campaigns/" + appeal.slug() + "/moderation";
    private Staff cora;
    private Desk desk;

    @BeforeEach
    void comesToTheDesk() {
        cora = Staff.with(Role.COORDINATOR);
        desk = Desk.of(cora);
    }

    @Test
    void reject_oneCountry_takesItOutOfListsAndCount_andUndoGivesItBack() {
        signs("Ann Roth", "DE");
        signs("Jens Kern", "DE");
        signs("Zoé Blanc", "FR");

        Response looked = look("state=CONFIRMED&country=DE");
        assertThat(looked.asString())
                .contains("2 signatures", "Ann Roth", "Jens Kern", "Reject all 2")
                .doesNotContain("Zoé Blanc");
        assertNames("Ann Roth", "Jens Kern", "Zoé Blanc");

        decide(looked, Map.of("state", "CONFIRMED", "country", "DE"), "REJECT");

        assertNames("Zoé Blanc");
        assertCounted(1);
        assertThat(clearNames()).isEqualTo(List.of("Zoé Blanc"));

        undo();

        assertNames("Ann Roth", "Jens Kern", "Zoé Blanc");
        assertCounted(3);
    }

    @Test
    void reject_one_leavesTheOthers() {
        signs("Ann Roth", "DE");
        signs("Jens Kern", "DE");
        String page = look("state=CONFIRMED&words=ann+R").asString();
        assertThat(page).contains("1 signature<", "Ann Roth").doesNotContain("Jens Kern");
        Map<String, String> one =
                Map.of("state", "CONFIRMED", "signature", hidden(page, "signature"));
        Map<String, String> fields = new HashMap<>(one);
        fields.putAll(Map.of("seen", "1", "verdict", "REJECT", "asOf", hidden(page, "asOf")));
        assertThat(desk.send(path, fields).statusCode()).isEqualTo(303);
        awaitRest();
        assertNames("Jens Kern");
    }

    @Test
    void filter_byCapacityCommentAndTime_meansThoseOnly() {
        signer("Ann Roth", "DE")
                .with("comment", "Buy my WATCHES now")
                .signsAndConfirms(appeal, server);
        signer("Jens Kern", "DE")
                .with("capacity", "ON_BEHALF")
                .with("organisation", "Friends of Lakes")
                .signsAndConfirms(appeal, server);
        signer("Tove Lind", "DE").with("audience", "ORGANISERS").signsAndConfirms(appeal, server);

        assertFound("state=CONFIRMED", 3);
        assertFound("state=CONFIRMED&comment=watches", 1);
        assertFound("state=CONFIRMED&capacity=ON_BEHALF", 1);
        assertFound("state=CONFIRMED&words=friends", 1);
        assertFound("state=CONFIRMED&words=Tove", 0);
        assertFound("state=CONFIRMED&from=2000-01-01T00:00&until=2000-01-02T00:00", 0);
        assertFound("state=CONFIRMED&from=2000-01-01T00:00", 3);
        assertFound("state=REJECTED", 0);
    }

    @Test
    void reject_morePeopleThanWereCounted_isRefused() {
        signs("Ann Roth", "DE");
        signs("Jens Kern", "DE");
        Map<String, String> fields = Map.of("state", "CONFIRMED", "seen", "1", "verdict", "REJECT");
        assertThat(desk.send(path, fields).statusCode()).isEqualTo(422);
        awaitRest();
        assertNames("Ann Roth", "Jens Kern");
    }

    @Test
    void reject_whoCameAfterTheCount_isNotMeant() {
        signs("Ann Roth", "DE");
        Response looked = look("state=CONFIRMED");
        signs("Jens Kern", "DE");
        decide(looked, Map.of("state", "CONFIRMED"), "REJECT");
        assertNames("Jens Kern");
    }

    @Test
    void input_nobodyCanMean_isRefused() {
        for (String query :
                List.of(
                        "state=PENDING",
                        "state=x",
                        "country=DE",
                        "state=CONFIRMED&from=yesterday",
                        "state=CONFIRMED&from=2026-02-02T00:00&until=2026-02-01T00:00")) {
            desk.open(path + "?" + query).statusCode(422);
        }
        assertThat(desk.send(path, Map.of("state", "CONFIRMED", "verdict", "RELEASE")).statusCode())
                .isEqualTo(422);
        assertThat(desk.send(path + "/" + UUID.randomUUID() + "/undo", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void desk_othersThanCoordinators_areRefused() {
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.ADMIN)) {
            Desk other = Desk.of(Staff.with(role));
            assertThat(other.send(path, Map.of("state", "CONFIRMED")).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void rejected_signerReadsSo_andCanStillWithdraw_andThenStaysAway() {
        Signer ann = signer("Ann Roth", "DE").with("updates", "on");
        String own = ann.signsAndConfirms(appeal, server);
        rejectAll();

        given().get(own)
                .then()
                .statusCode(200)
                .body(containsString("taken this signature out"))
                .body(containsString("Ann Roth"));
        given().get(own + "/data").then().body(containsString("REJECTED"));
        given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);

        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.WITHDRAWN);
        assertCounted(0);
        given().get(own).then().body(containsString("This signature is withdrawn"));

        undo();
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.WITHDRAWN);
        assertCounted(0);
    }

    @Test
    void rejected_signsAgain_isNotCounted() {
        Signer ann = signer("Ann Roth", "DE");
        ann.signsAndConfirms(appeal, server);
        Mailbox.of(server).onlyMailTo(ann.email());
        Mailbox.of(server).clear();
        rejectAll();

        String link = ann.linkToConfirm(appeal, server);
        given().get(link).then().statusCode(200).body(containsString("Nothing to confirm"));
        given().redirects().follow(false).post(link).then().statusCode(303);

        assertThat(Signatories.states(appeal))
                .containsExactlyInAnyOrder(SignatureState.REJECTED, SignatureState.PENDING);
        assertCounted(0);
    }

    @Test
    void rejected_lostLink_leadsToTheOwnPage() {
        Signer ann = signer("Ann Roth", "DE");
        ann.signsAndConfirms(appeal, server);
        Mailbox.of(server).onlyMailTo(ann.email());
        Mailbox.of(server).clear();
        rejectAll();
        given().redirects()
                .follow(false)
                .formParam("email", ann.email())
                .post(appeal.page() + "/lost-link")
                .then()
                .statusCode(303);
        String link = Mailbox.of(server).linkSentTo(ann.email(), "/signature/");
        given().get(link).then().statusCode(200).body(containsString("taken this signature out"));
    }

    /** Two hundred were taken out when somebody stopped it. */
    @Test
    void stop_onTheWay_leavesTheRestAlone_andUndoGivesBackExactlyThese() {
        Crowd.named(appeal, 450);
        UUID id =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    moderating.begin(
                                            appeal.slug(),
                                            everybody(),
                                            Verdict.REJECT,
                                            450,
                                            cora.id(),
                                            Instant.now());
                                    UUID only = moderations.of(appeal.id()).getFirst().id();
                                    assertThat(batches.next(only, Instant.now())).isTrue();
                                    moderating.stop(appeal.slug(), only);
                                    return only;
                                });
        assertThat(batches.next(id, Instant.now())).isFalse();
        assertRejected(Batches.SIZE);
        desk.open(path)
                .body(containsString("200 changed, 250 left alone"))
                .body(containsString("Undo"));

        undo();

        assertRejected(0);
        desk.open(path).body(containsString("200 given back"));
        assertActors();
    }

    @Test
    void undo_whatALaterDecisionChangedAgain_isLeftToThatOne() {
        signs("Ann Roth", "DE");
        signs("Zoé Blanc", "FR");
        decide(look("state=CONFIRMED"), Map.of("state", "CONFIRMED"), "REJECT");
        String first = undoForm();
        decide(
                look("state=REJECTED&country=DE"),
                Map.of("state", "REJECTED", "country", "DE"),
                "RESTORE");
        decide(
                look("state=CONFIRMED&country=DE"),
                Map.of("state", "CONFIRMED", "country", "DE"),
                "REJECT");

        desk.send(first, Map.of()).then().statusCode(303);
        awaitRest();

        assertNames("Zoé Blanc");
        assertCounted(1);
    }

    @Test
    void decisions_areInTheAudit() {
        signs("Ann Roth", "DE");
        rejectAll();
        undo();
        String audit = Desk.of(Staff.with(Role.ADMIN)).open("/desk/audit").extract().asString();
        assertThat(audit)
                .contains("signatures.reject<", "signatures.reject-undo", appeal.slug() + ", 1");
    }

    @Test
    void lists_leadHere() {
        desk.open("/desk/campaigns/" + appeal.slug() + "/export").body(containsString(path));
    }

    private Sieve everybody() {
        return new Sieve(
                SignatureState.CONFIRMED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Instant.now().plusSeconds(5));
    }

    private Signer signer(String name, String country) {
        return Signer.called(name).with("country", country);
    }

    private void signs(String name, String country) {
        signer(name, country).signsAndConfirms(appeal, server);
    }

    private Response look(String query) {
        return desk.open(path + "?" + query).statusCode(200).extract().response();
    }

    private void assertFound(String query, int count) {
        assertThat(look(query).asString()).contains("<h3 id=\"found\">" + count + " ");
    }

    /** Presses the button below the list. */
    private void decide(Response looked, Map<String, String> filter, String verdict) {
        String page = looked.asString();
        Matcher count = Pattern.compile("id=\"found\">(\\d+) ").matcher(page);
        assertThat(count.find()).isTrue();
        Map<String, String> fields = new HashMap<>(filter);
        fields.put("seen", count.group(1));
        fields.put("asOf", hidden(page, "asOf"));
        fields.put("verdict", verdict);
        assertThat(desk.send(path, fields).statusCode()).isEqualTo(303);
        awaitRest();
    }

    private void rejectAll() {
        decide(look("state=CONFIRMED"), Map.of("state", "CONFIRMED"), "REJECT");
    }

    private void undo() {
        assertThat(desk.send(undoForm(), Map.of()).statusCode()).isEqualTo(303);
        awaitRest();
    }

    private String undoForm() {
        String page = desk.open(path).statusCode(200).extract().asString();
        Matcher form =
                Pattern.compile("action=\"(" + path + "/[0-9a-f-]{36}/undo)\"").matcher(page);
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private void awaitRest() {
        await().atMost(LONG_ENOUGH)
                .until(() -> moderations.of(appeal.id()).stream().noneMatch(Moderation::isAtWork));
    }

    private static String hidden(String page, String name) {
        Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    private void assertNames(String... names) {
        List<String> expected = List.of(names);
        String list = given().get(appeal.page() + "/signatories").asString();
        String letter = given().get(appeal.page() + "/letter.txt").asString();
        for (String name : List.of("Ann Roth", "Jens Kern", "Zoé Blanc")) {
            assertThat(list.contains(name)).as("list: " + name).isEqualTo(expected.contains(name));
            assertThat(letter.contains(name))
                    .as("letter: " + name)
                    .isEqualTo(expected.contains(name));
        }
    }

    /** What the tally will say, and what there is (A10). */
    private void assertCounted(int confirmed) {
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(confirmed);
        assertThat(Collections.frequency(Signatories.states(appeal), SignatureState.CONFIRMED))
                .isEqualTo(confirmed);
    }

    private void assertRejected(int count) {
        assertThat(Collections.frequency(Signatories.states(appeal), SignatureState.REJECTED))
                .isEqualTo(count);
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(-count);
    }

    private List<String> clearNames() {
        return ask(
                "select name from signature where campaign_id = ?1 and name is not null",
                String.class);
    }

    private void assertActors() {
        List<UUID> actors =
                ask(
                        "select distinct e.actor from signature_event e join signature s"
                                + " on s.id = e.signature_id where s.campaign_id = ?1",
                        UUID.class);
        assertThat(actors).isEqualTo(List.of(cora.id()));
    }

    private <T> List<T> ask(String sql, Class<T> type) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createNativeQuery(sql, type)
                                        .setParameter(1, appeal.id())
                                        .getResultList());
    }
}
