package org.undersigned.signature.code;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.StolenDatabase;

/** A partner hands out codes; each signs once, without an address. */
@QuarkusTest
@Installation
class CodesTest {

    GreenMail server;

    private final OpenAppeal appeal =
            OpenAppeal.begin(json -> json.withObject("/letter").put("namesVerified", true));
    private final String path = "/desk/campaigns/" + appeal.slug() + "/codes";
    private Desk desk;
    private List<String> codes;

    @BeforeEach
    void make() {
        desk = Desk.of(Staff.with(Role.COORDINATOR));
        Response file = desk.send(path, Map.of("partner", "House of Reeds", "size", "3"));
        assertThat(file.statusCode()).isEqualTo(200);
        codes = file.asString().lines().skip(1).toList();
        assertThat(codes).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void sign_withACode_countsAtOnce_andApart() {
        Signer.called("Otto Reed").signsAndConfirms(appeal, server);
        String own = own(sign("Ilva Marsh", codes.getFirst()));

        given().get(own).then().statusCode(200).body(containsString("Ilva Marsh"));
        String letter = given().get(appeal.page() + "/letter.txt").asString();
        assertThat(letter)
                .contains("Ilva Marsh")
                .contains("Names confirmed by e-mail: 1;")
                .contains("Names confirmed by one-time code: 1.");
        desk.open(path).body(containsString("<td>3</td><td>1</td>"));
    }

    @Test
    void sign_twiceWithOneCode_alsoAtOnce_countsOnce() {
        List<CompletableFuture<Integer>> answers =
                Stream.of("Ilva Marsh", "Ada Fenn", "Otto Reed")
                        .map(
                                name ->
                                        CompletableFuture.supplyAsync(
                                                () -> sign(name, codes.getFirst()).statusCode()))
                        .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(303, 422, 422);
        assertThat(confirmed()).isOne();
        String typed = codes.getFirst().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(sign("Ilva Marsh", typed).statusCode()).isEqualTo(422);
    }

    @Test
    void sign_withNoCode_orOfAnotherCampaign_isRefusedAlike() {
        OpenAppeal other = OpenAppeal.begin();
        String used = sign("Ilva Marsh", "0000-0000-0000-0000").asString();
        assertThat(used).contains("This code is not valid, or has been used.");
        Signer stranger =
                new Signer(Map.of("name", "Ilva Marsh", "code", codes.getFirst(), "email", ""));
        assertThat(stranger.signs(other).statusCode()).isEqualTo(422);
        assertThat(
                        new Signer(
                                        Map.of(
                                                "name", "Ilva Marsh",
                                                "code", codes.getFirst(),
                                                "organisation", "Reeds",
                                                "capacity", "ON_BEHALF"))
                                .signs(appeal)
                                .statusCode())
                .isEqualTo(422);
        assertThat(confirmed()).isZero();
    }

    @Test
    void code_opensTheSignatureAgain_toWithdrawIt() {
        String own = own(sign("Ilva Marsh", codes.getFirst()));
        assertThat(own(find(codes.getFirst()))).isEqualTo(own);
        assertThat(find(codes.get(1)).statusCode()).isEqualTo(422);
        given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);
        assertThat(confirmed()).isZero();
    }

    @Test
    void stolenDatabase_holdsNoCode() {
        sign("Ilva Marsh", codes.getFirst());
        StolenDatabase stolen = StolenDatabase.now();
        for (String code : codes) {
            assertThat(stolen.placesOf(code)).isEmpty();
            assertThat(stolen.placesOf(code.replace("-", ""))).isEmpty();
        }
    }

    @Test
    void code_afterTheEnd_signsNothing() {
        appeal.moveTo(CampaignState.CLOSED);
        assertThat(sign("Ilva Marsh", codes.getFirst()).statusCode()).isEqualTo(409);
    }

    @Test
    void others_makeNoCodes_andWrongNumbersAreRefused() {
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.ADMIN)) {
            Desk other = Desk.of(Staff.with(role));
            assertThat(other.send(path, Map.of("partner", "P", "size", "1")).statusCode())
                    .isEqualTo(403);
        }
        for (String size : List.of("", "0", "5001", "many")) {
            assertThat(desk.send(path, Map.of("partner", "P", "size", size)).statusCode())
                    .isEqualTo(422);
        }
    }

    private Response sign(String name, String code) {
        return new Signer(Map.of("name", name, "code", code)).signs(appeal);
    }

    private Response find(String code) {
        return given().redirects()
                .follow(false)
                .formParam("code", code)
                .post(appeal.page() + "/lost-link");
    }

    private static String own(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location")
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private int confirmed() {
        return Staff.with(Role.COORDINATOR)
                .api()
                .get("/api/v1/campaigns/" + appeal.slug() + "/signatures?state=CONFIRMED")
                .path("total");
    }
}
