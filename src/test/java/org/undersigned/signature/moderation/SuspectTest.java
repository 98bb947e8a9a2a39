package org.undersigned.signature.moderation;

import static io.restassured.RestAssured.given;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Signatures;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** What two signs speak against waits for the staff, and nobody is told (signing.md A1, B). */
@QuarkusTest
@Installation
class SuspectTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final Duration WEEK = Duration.ofDays(7);

    GreenMail server;

    @Inject EntityManager database;
    @Inject Signatures signatures;
    @Inject Moderations moderations;

    private final OpenAppeal appeal =
            OpenAppeal.begin(
                    json -> json.putObject("limits").put("burst", "1/1h").put("sustained", "1/1h"));
    private final String path = "/desk/campaigns/" + appeal.slug() + "/moderation";
    private final Signer first = Signer.called("Ann Roth");
    private final Signer second = Signer.called("Ben Roth");
    private Desk desk;

    @BeforeEach
    void comesToTheDesk() {
        Mailbox.of(server).clear();
        desk = Desk.of(Staff.with(Role.COORDINATOR, Role.ADMIN));
    }

    @AfterEach
    void unblock() {
        Matcher entry =
                Pattern.compile("/desk/gate/[0-9a-f-]{36}/forget")
                        .matcher(desk.open("/desk/gate").extract().asString());
        while (entry.find()) {
            desk.send(entry.group(), Map.of()).then().statusCode(303);
        }
    }

    /** A form that no person can have filled in so fast is one sign, and never the only one. */
    @Test
    void sign_hasty_isOneSign() {
        Signer hasty = second.with("filled", "0");
        hasty.signs(appeal);
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.PENDING);

        Signer.called("Cy Roth").with("filled", "1").signs(appeal);

        assertThat(Signatories.states(appeal))
                .containsExactlyInAnyOrder(SignatureState.PENDING, SignatureState.SUSPECT);
    }

    /** Neither somebody who takes the time, nor who has no script, nor nonsense. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "75", "", "-1", "0.5", "a"})
    void sign_notHasty_onlyWaits(String filled) {
        first.signs(appeal);
        second.with("filled", filled).signs(appeal);
        assertThat(Signatories.states(appeal)).containsOnly(SignatureState.PENDING);
    }

    @Test
    void sign_oneSign_onlyWaits() {
        first.signs(appeal);
        second.signs(appeal);
        assertThat(Signatories.states(appeal)).containsOnly(SignatureState.PENDING);
        desk.open(path).body(not(containsString("held back as suspect")));
    }

    @Test
    void sign_twoSigns_looksTheSame_andHasNoMail() {
        block();
        Response good = first.signs(appeal);
        Response suspect = second.signs(appeal);

        assertThat(suspect.statusCode()).isEqualTo(good.statusCode());
        assertThat(suspect.asByteArray()).isEqualTo(good.asByteArray());
        assertThat(headers(suspect)).isEqualTo(headers(good));
        assertThat(Signatories.states(appeal))
                .containsExactlyInAnyOrder(SignatureState.PENDING, SignatureState.SUSPECT);
        assertThat(mailsOfSuspects()).isZero();
        desk.open(path).body(containsString("1 request is held back"));
    }

    @Test
    void release_bringsTheMail_andTheSignatureCounts() {
        block();
        first.signs(appeal);
        second.signs(appeal);

        decide("SUSPECT", "RELEASE");

        String link = Mailbox.of(server).linkSentTo(second.email(), "/confirm/");
        given().get(link).then().statusCode(200).body(containsString("Ben Roth"));
        given().redirects().follow(false).post(link).then().statusCode(303);
        assertThat(Signatories.states(appeal))
                .containsExactlyInAnyOrder(SignatureState.PENDING, SignatureState.CONFIRMED);
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(1);
    }

    @Test
    void reject_thenRestore_isSuspectAgain_notCounted() {
        block();
        first.signs(appeal);
        second.signs(appeal);
        decide("SUSPECT", "REJECT");
        assertThat(Signatories.states(appeal)).contains(SignatureState.REJECTED);
        decide("REJECTED", "RESTORE");
        assertThat(Signatories.states(appeal))
                .containsExactlyInAnyOrder(SignatureState.PENDING, SignatureState.SUSPECT);
        assertThat(Signatories.changesOfTheCount(appeal)).isZero();
        decide("SUSPECT", "RELEASE");
        Mailbox.of(server).onlyMailTo(second.email());
    }

    @Test
    void week_passes_nothingIsLeft() {
        block();
        for (Signer signer : List.of(first, second, Signer.called("Cy Roth"))) {
            signer.signs(appeal);
        }
        decide("SUSPECT", "REJECT");
        Signer.called("Di Roth").signs(appeal);
        run(
                "update signature set signed_at = ?2 where campaign_id = ?1",
                Instant.now().minus(WEEK).minusSeconds(60));

        signatures.removeUnconfirmed(Instant.now().minus(WEEK));

        assertThat(Signatories.states(appeal)).isEmpty();
    }

    private void block() {
        Map<String, String> form =
                Map.of("verdict", "BLOCK", "kind", "NETWORK", "pattern", "127.0.0.0/8");
        assertThat(desk.send("/desk/gate", form).statusCode()).isEqualTo(303);
    }

    private void decide(String state, String verdict) {
        String page = desk.open(path + "?state=" + state).statusCode(200).extract().asString();
        Matcher asOf = Pattern.compile("name=\"asOf\" value=\"([^\"]*)\"").matcher(page);
        assertThat(asOf.find()).isTrue();
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("state", state, "verdict", verdict));
        fields.putAll(Map.of("asOf", asOf.group(1), "seen", "5"));
        assertThat(desk.send(path, fields).statusCode()).isEqualTo(303);
        await().atMost(LONG_ENOUGH)
                .until(() -> moderations.of(appeal.id()).stream().noneMatch(Moderation::isAtWork));
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("date"))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private long mailsOfSuspects() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Long)
                                        database.createNativeQuery(
                                                        "select count(*) from outbox_mail m"
                                                                + " join signature s"
                                                                + " on s.id = m.subject_id"
                                                                + " where s.campaign_id = ?1"
                                                                + " and s.state = 'SUSPECT'",
                                                        Long.class)
                                                .setParameter(1, appeal.id())
                                                .getSingleResult());
    }

    private void run(String sql, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(sql)
                                        .setParameter(1, appeal.id())
                                        .setParameter(2, at)
                                        .executeUpdate());
    }
}
