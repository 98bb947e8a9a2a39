package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.crypto.Tokens;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;

/** Looking at the link does nothing, pressing the button does it once (signing.md A8). */
@QuarkusTest
@Installation
class ConfirmTest {

    @Inject Confirmation confirmation;
    @Inject Campaigns campaigns;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Signer signer = Signer.called("Sana Ilvari");
    private String link;

    @BeforeEach
    void signs() {
        Mailbox.of(server).clear();
        link = signer.linkToConfirm(appeal, server);
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "HEAD"})
    void link_openedByAProgramThatLooksIntoMails_changesNothing(Method method) {
        for (int i = 0; i < 3; i++) {
            given().request(method, link).then().statusCode(200);
        }
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.PENDING);
        assertThat(Signatories.changesOfTheCount(appeal)).isZero();
    }

    @Test
    void page_hasOneButton_thatConfirms() {
        given().get(link)
                .then()
                .body(containsString("method=\"post\" action=\"" + link + "\""))
                .header("Cache-Control", containsString("no-store"));
        press(link);
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.CONFIRMED);
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(1);
    }

    @Test
    void button_pressedTwice_countsOnce() {
        String first = press(link);
        String second = press(link);

        assertThat(second).isEqualTo(first).contains("/signature/");
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(1);
        Mailbox.of(server).onlyMailTo(signer.email());
    }

    @Test
    void button_pressedByManyAtOnce_countsOnce() throws Exception {
        List<Callable<String>> presses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            presses.add(() -> press(link));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : threads.invokeAll(presses)) {
                assertThat(answer.get()).contains("/signature/");
            }
        }
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.CONFIRMED);
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(1);
        Mailbox.of(server).onlyMailTo(signer.email());
    }

    /** Closer together than requests can come. */
    @Test
    void confirm_byManyAtTheSameMoment_countsOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            Signer.called("Supporter " + i).signs(appeal).then().statusCode(303);
        }
        List<UUID> requests = Signatories.ids(appeal);
        CyclicBarrier start = new CyclicBarrier(8);
        List<Callable<Void>> crowd =
                Collections.nCopies(
                        8,
                        () -> {
                            for (UUID request : requests) {
                                start.await();
                                confirmation.confirm(Pressing.the(request), Instant.now()).join();
                            }
                            return null;
                        });
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> each : threads.invokeAll(crowd)) {
                each.get();
            }
        }
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(requests.size());
    }

    /** They meet in one commit, where each must see what the one before it took. */
    @Test
    void confirm_ofFourNamesAtOneMailbox_takesTwoPlaces() {
        OpenAppeal shared = OpenAppeal.begin();
        String mailbox = "family-" + UUID.randomUUID() + "@example.invalid";
        for (String name : List.of("Ann Roth", "Ben Roth", "Cy Roth", "Di Roth")) {
            Signer.called(name).with("email", mailbox).signs(shared).then().statusCode(303);
        }
        List<CompletableFuture<Standing>> presses =
                Signatories.ids(shared).stream()
                        .map(request -> confirmation.confirm(Pressing.the(request), Instant.now()))
                        .toList();

        assertThat(presses.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        Standing.CONFIRMED,
                        Standing.CONFIRMED,
                        Standing.NO_PLACE_LEFT,
                        Standing.NO_PLACE_LEFT);
        assertThat(Signatories.changesOfTheCount(shared)).isEqualTo(2);
    }

    static Stream<String> brokenLinks() {
        return Stream.of(
                "/confirm/x",
                "/confirm/%E2%80%AE",
                "/confirm/..%2F..%2Fetc",
                "/confirm/" + "A".repeat(64),
                "/confirm/" + "A".repeat(3000));
    }

    @ParameterizedTest
    @MethodSource("brokenLinks")
    void link_thatIsNone_leadsToAFriendlyWord(String broken) {
        leadsHome(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/confirm", "/confirm/", "/signature", "/signature/"})
    void link_brokenOffBeforeItsToken_leadsToAFriendlyWord(String rest) {
        given().redirects()
                .follow(false)
                .get(rest)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?word=link"));
    }

    @Test
    void link_changedOrCut_leadsToAFriendlyWord() {
        leadsHome(link.substring(0, link.length() - 1));
        leadsHome(link + "A");
        leadsHome(changedAt(12));
        leadsHome(changedAt(link.length() - 2));
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.PENDING);
    }

    private String changedAt(int place) {
        char other = link.charAt(place) == 'A' ? 'B' : 'A';
        return link.substring(0, place) + other + link.substring(place + 1);
    }

    private static void leadsHome(String broken) {
        for (Method method : List.of(Method.GET, Method.POST)) {
            given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .request(method, broken)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/?word=link"));
        }
        given().get("/?word=link").then().statusCode(200).body(containsString("role=\"status\""));
    }

    /** It was read before a newer link took its place. */
    @Test
    void confirm_byALinkThatWasReplaced_doesNothing() {
        Tokens.Claim newest = Pressing.the(signature());
        Tokens.Claim older = new Tokens.Claim(newest.id(), newest.generation() - 1);
        Tokens.Claim nobodys = new Tokens.Claim(UUID.randomUUID(), 0);

        assertThat(confirmation.confirm(older, Instant.now()).join()).isEqualTo(Standing.UNKNOWN);
        assertThat(confirmation.confirm(nobodys, Instant.now()).join()).isEqualTo(Standing.UNKNOWN);
        assertThat(Signatories.changesOfTheCount(appeal)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"23, CONFIRMED", "25, TOO_LATE"})
    void link_afterClosing_isHonouredForADay(int hours, Standing expected) {
        appeal.moveTo(CampaignState.CLOSED);
        Instant closed =
                QuarkusTransaction.requiringNew()
                        .call(() -> campaigns.findById(appeal.id()).closedAt());

        Standing standing =
                confirmation
                        .confirm(Pressing.the(signature()), closed.plus(Duration.ofHours(hours)))
                        .join();

        assertThat(standing).isEqualTo(expected);
        assertThat(Signatories.changesOfTheCount(appeal)).isEqualTo(hours < 24 ? 1 : 0);
    }

    private UUID signature() {
        return Signatories.ids(appeal).getFirst();
    }

    private static String press(String link) {
        return given().redirects()
                .follow(false)
                .post(link)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("\\?.*", "");
    }
}
