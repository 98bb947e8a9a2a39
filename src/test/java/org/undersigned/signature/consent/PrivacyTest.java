package org.undersigned.signature.consent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** A signature says which notice its signer saw, whatever was written since. */
@QuarkusTest
@Installation
class PrivacyTest {

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String path = "/desk/campaigns/" + appeal.slug() + "/privacy";
    private Desk desk;

    @BeforeEach
    void signIn() {
        desk = Desk.of(Staff.with(Role.COORDINATOR));
    }

    private void write(String controller, String consent) {
        Map<String, String> fields =
                Map.of(
                        "controller-en",
                        controller,
                        "notice-en",
                        "First we ask.\n\nThen we <b>forget</b>.",
                        "consent-en",
                        consent,
                        "consent-fr",
                        "J’accepte.");
        assertThat(desk.send(path, fields).statusCode()).isEqualTo(303);
        Awaitility.await()
                .untilAsserted(
                        () -> given().get(appeal.page()).then().body(containsString(consent)));
    }

    private ValidatableResponse data(Signer signer) {
        return given().get(signer.signsAndConfirms(appeal, server) + "/data").then();
    }

    @Test
    void nothingWritten_theFormSpeaksForItself() {
        given().get(appeal.page()).then().body(containsString("is responsible"));
        data(Signer.called("Ann Roth"))
                .body("privacyNotice", equalTo("1"))
                .body("privacyText", nullValue());
    }

    @Test
    void written_isOnTheForm_inItsLanguage_andHarmless() {
        write("The Lake League, 1 Shore Road", "I agree to be named.");

        given().get(appeal.page())
                .then()
                .body(containsString("The Lake League, 1 Shore Road is responsible"))
                .body(containsString("First we ask."))
                .body(containsString("Then we &lt;b&gt;forget&lt;/b&gt;."));
        given().get(appeal.page() + "?lang=fr").then().body(containsString("J’accepte."));
    }

    @Test
    void signature_namesTheVersionThatWasOnThePage() {
        write("The Lake League", "I agree to be named.");
        data(Signer.called("Ann Roth")).body("privacyNotice", equalTo("1/1"));

        write("The Lake League", "I agree to be named and asked.");

        desk.open(path).body(containsString("Version 2"));
        data(Signer.called("Zoé Blanc").with("terms", "1"))
                .body("privacyNotice", equalTo("1/1"))
                .body("privacyText.consent", equalTo("I agree to be named."));
        data(Signer.called("Tove Lind").with("terms", "2"))
                .body("privacyText.consent", equalTo("I agree to be named and asked."));
        data(Signer.called("Uma Ray").with("terms", "99")).body("privacyNotice", equalTo("1/2"));
    }

    @Test
    void sameAgain_isNoNewVersion() {
        write("The Lake League", "I agree.");
        write("The Lake League", "I agree.");

        desk.open(path).body(containsString("Version 1"));
    }
}
