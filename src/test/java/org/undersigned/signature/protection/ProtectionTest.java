package org.undersigned.signature.protection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.account.Role;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** Whoever would be in danger is told before a name is shown, and decides twice. */
@QuarkusTest
@Installation
class ProtectionTest {

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String path = "/desk/campaigns/" + appeal.slug() + "/protection";
    private final Signer signer = Signer.called("Sana Ilvari").with("country", "TM");
    private Desk desk;

    GreenMail server;

    @BeforeEach
    void staffKnowOfDangers() {
        desk = Desk.of(Staff.with(Role.COORDINATOR));
        keep(Map.of("countries", "TM", "roles", "lawyer\n\n адвокат "));
    }

    private void keep(Map<String, String> fields) {
        assertThat(desk.send(path, fields).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, TM, ''",
        "TARGET, TM, ''",
        "PUBLIC, DE, Human rights LAWYER",
        "PUBLIC, '', Адвокат"
    })
    void name_ofSomebodyInDanger_isNotShownAtOnce(String audience, String country, String work) {
        signs(signer.with("audience", audience).with("country", country).with("designation", work))
                .statusCode(422)
                .body(containsString("can be dangerous for people"))
                .body(containsString("value=\"COUNTED\" checked"))
                .body(not(containsString("value=\"" + audience + "\" checked")))
                .body(containsString("name=\"risk\""))
                .body(containsString("value=\"Sana Ilvari\""));
        assertThat(Signatories.states(appeal)).isEmpty();
    }

    @Test
    void name_isShown_afterASecondYes() {
        signs(signer.with("audience", "PUBLIC").with("risk", "on")).statusCode(303);
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"COUNTED, TM, lawyer", "ORGANISERS, TM, ''", "PUBLIC, DE, baker", "PUBLIC, '', ''"})
    void others_areAskedNothingMore(String audience, String country, String work) {
        signs(signer.with("audience", audience).with("country", country).with("designation", work))
                .statusCode(303);
    }

    /** A script that says nothing about it would show the name to everybody. */
    @Test
    void audienceUnsaid_isNotTheCampaignsWhereItIsDangerous() {
        signs(signer).statusCode(422).body(containsString("Turkmenistan"));
    }

    @Test
    void rules_canBeChanged_andAreKeptWhenWrong() {
        desk.open(path)
                .body(containsString("checked name=\"countries\" id=\"country-TM\""))
                .body(containsString("lawyer"));
        assertThat(desk.send(path, Map.of("another", "XX", "roles", "judge")).statusCode())
                .isEqualTo(422);

        keep(Map.of("another", "KZ", "roles", ""));

        desk.open(path)
                .body(containsString("id=\"country-KZ\""))
                .body(not(containsString("id=\"country-TM\"")));
    }

    /** Whoever shows a name to more people later is told, too, before the button. */
    @ParameterizedTest
    @CsvSource({"TM, true", "DE, false"})
    void name_thatIsShownToMorePeople_namesTheDangerFirst(String country, boolean told) {
        Mailbox mailbox = Mailbox.of(server);
        Signer quiet = signer.with("audience", "ORGANISERS").with("country", country);
        String own = quiet.signsAndConfirms(appeal, server);
        mailbox.onlyMailTo(quiet.email());
        mailbox.clear();
        given().redirects()
                .follow(false)
                .formParam("audience", "PUBLIC")
                .formParam("email", quiet.email())
                .post(own + "/audience")
                .then()
                .statusCode(303);

        String page = given().get(mailbox.linkSentTo(quiet.email(), "/confirm/")).asString();
        assertThat(page).contains("Yes, show it");
        assertThat(page.contains("can be dangerous for people")).isEqualTo(told);
    }

    @Test
    void rules_areNotForReviewers() {
        Desk reviewer = Desk.of(Staff.with(Role.REVIEWER));
        assertThat(reviewer.send(path, Map.of()).statusCode()).isEqualTo(403);
    }

    private ValidatableResponse signs(Signer signer) {
        return signer.signs(appeal).then();
    }
}
