package org.undersigned.signature.hiding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** On the worst day: names vanish from everywhere at once, and come back. */
@QuarkusTest
@Installation
class HidingTest {

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String path = "/desk/campaigns/" + appeal.slug() + "/hidden-names";
    private Staff cora;
    private Desk desk;

    @BeforeEach
    void sign() {
        cora = Staff.with(Role.COORDINATOR);
        desk = Desk.of(cora);
        Signer.called("Ann Roth").with("country", "DE").signsAndConfirms(appeal, server);
        Signer.called("Zoé Blanc").with("country", "FR").signsAndConfirms(appeal, server);
        Signer.called("Tove Lind")
                .with("country", "DE")
                .with("audience", "TARGET")
                .signsAndConfirms(appeal, server);
    }

    @Test
    void hide_country_takesItsNamesFromEveryOutput_andShowsThemAgain() {
        assertRead("Ann Roth", "Zoé Blanc", "Tove Lind");

        hide(Map.of("what", "COUNTRY", "country", "DE"));

        assertRead("Zoé Blanc");
        desk.open(path).body(containsString("Everybody from Germany"));

        showAgain();

        assertRead("Ann Roth", "Zoé Blanc", "Tove Lind");
        desk.open(path).body(containsString("Nothing is hidden."));
    }

    @Test
    void hide_all_leavesNobodyButTheCount() {
        hide(Map.of("what", "ALL"));
        assertRead();
        assertThat(publicLetter()).contains("named: 3");
    }

    @Test
    void hide_onePerson_foundByTheName_takesOnlyTheirs() {
        String page = desk.open(path + "?q=ann").statusCode(200).extract().asString();
        assertThat(page).contains("Ann Roth").doesNotContain("Zoé Blanc");

        hide(Map.of("what", "SIGNATURE", "signature", hidden(page, "signature")));

        assertRead("Zoé Blanc", "Tove Lind");
        desk.open(path).body(containsString("Ann Roth"));
    }

    @Test
    void hide_twice_isShownAgainAtOnce() {
        hide(Map.of("what", "ALL"));
        hide(Map.of("what", "ALL"));
        showAgain();
        assertRead("Ann Roth", "Zoé Blanc", "Tove Lind");
    }

    @Test
    void hide_nothingOrSomebodyElses_isRefused() {
        assertThat(desk.send(path, Map.of()).statusCode()).isEqualTo(422);
        assertThat(desk.send(path, Map.of("what", "COUNTRY")).statusCode()).isEqualTo(422);
        assertThat(desk.send(path, Map.of("what", "COUNTRY", "country", "QQ")).statusCode())
                .isEqualTo(422);
        assertThat(desk.send(path, Map.of("what", "SIGNATURE", "signature", "x")).statusCode())
                .isEqualTo(422);
        String nobody = UUID.randomUUID().toString();
        assertThat(desk.send(path, Map.of("what", "SIGNATURE", "signature", nobody)).statusCode())
                .isEqualTo(404);
        assertRead("Ann Roth", "Zoé Blanc", "Tove Lind");
    }

    @Test
    void hide_byOthersThanCoordinators_isForbidden() {
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.ADMIN)) {
            Desk other = Desk.of(Staff.with(role));
            assertThat(other.send(path, Map.of("what", "ALL")).statusCode()).isEqualTo(403);
        }
    }

    private void hide(Map<String, String> what) {
        assertThat(desk.send(path, what).statusCode()).isEqualTo(303);
    }

    private void showAgain() {
        String page = desk.open(path).statusCode(200).extract().asString();
        Matcher id = Pattern.compile("hidden-names/([0-9a-f-]{36})/show").matcher(page);
        assertThat(id.find()).isTrue();
        assertThat(desk.send(path + "/" + id.group(1) + "/show", Map.of()).statusCode())
                .isEqualTo(303);
    }

    private static String hidden(String page, String name) {
        Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    /** Who can be read anywhere; Tove, who signed for the official only, there only. */
    private void assertRead(String... names) {
        List<String> expected = List.of(names);
        String list = given().get(appeal.page() + "/signatories").asString();
        for (String name : List.of("Ann Roth", "Zoé Blanc")) {
            assertThat(list.contains(name)).as("list: " + name).isEqualTo(expected.contains(name));
            assertThat(publicLetter().contains(name))
                    .as("letter: " + name)
                    .isEqualTo(expected.contains(name));
            assertThat(file("PRESS", "").contains(name))
                    .as("press: " + name)
                    .isEqualTo(expected.contains(name));
        }
        for (String name : List.of("Ann Roth", "Zoé Blanc", "Tove Lind")) {
            assertThat(file("TARGET", "&target=" + target()).contains(name))
                    .as("official: " + name)
                    .isEqualTo(expected.contains(name));
            assertThat(file("STAFF", "").contains(name)).as("staff: " + name).isTrue();
        }
        assertThat(list + publicLetter()).doesNotContain("Tove");
    }

    private String publicLetter() {
        return given().get(appeal.page() + "/letter.txt")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String file(String who, String more) {
        return given().header("Authorization", "Bearer " + cora.token())
                .get("/api/v1/campaigns/" + appeal.slug() + "/signatures.csv?for=" + who + more)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String target() {
        return given().header("Authorization", "Bearer " + cora.token())
                .get("/api/v1/campaigns/" + appeal.slug())
                .then()
                .statusCode(200)
                .extract()
                .path("targets[0].id");
    }
}
