package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;

/** What was misspelt in the form can be put right as long as it does not count. */
@QuarkusTest
@Installation
class SpellingTest {

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Signer signer = Signer.called("Sana Ilvarri").with("audience", "PUBLIC");
    private String link;

    @BeforeEach
    void signs() {
        Mailbox.of(server).clear();
        link = signer.linkToConfirm(appeal, server);
    }

    @Test
    void correction_stands() {
        correct("Sana Ilvari").statusCode(303);
        given().get(link).then().body(containsString(">Sana Ilvari<"));

        press(link);

        given().get(appeal.page() + "/signatories")
                .then()
                .body(containsString("Sana Ilvari"))
                .body(not(containsString("Ilvarri")));
    }

    @Test
    void correction_thatCannotBe_isKeptInTheForm() {
        correct("www.ilvari.invalid")
                .statusCode(422)
                .body(containsString("value=\"www.ilvari.invalid\""))
                .body(containsString("leave out web addresses"));
        given().get(link).then().body(containsString(">Sana Ilvarri<"));
    }

    @Test
    void correction_afterConfirming_changesNothing() {
        press(link);

        correct("Somebody Else");

        given().get(appeal.page() + "/signatories")
                .then()
                .body(containsString("Sana Ilvarri"))
                .body(not(containsString("Somebody Else")));
    }

    /** One person cannot count twice by correcting one name into the other. */
    @Test
    void correction_intoWhoHasSigned_isARepeat() {
        String second = signer.with("name", "Sana Ilvari").linkToConfirm(appeal, server);
        press(second);

        correct("sana ilvari").statusCode(303);
        press(link);

        assertThat(Signatories.states(appeal))
                .containsExactlyInAnyOrder(SignatureState.CONFIRMED, SignatureState.PENDING);
        given().get(link).then().body(containsString("You have signed already"));
    }

    /** The address was right, the mail got lost: asked for again, it comes again. */
    @Test
    void lostLink_findsWhatIsNotConfirmedYet() {
        given().redirects()
                .follow(false)
                .formParam("email", signer.email())
                .post(appeal.page() + "/lost-link")
                .then()
                .statusCode(303);
        String sent = Mailbox.of(server).linkSentTo(signer.email(), "/signature/");

        Response found = given().redirects().follow(false).get(sent);

        assertThat(found.header("Location")).endsWith(link);
    }

    @Test
    void receipt_namesTheTextByItsHash_butNotWhereItCouldBetray() {
        String own = signer.signsAndConfirms(appeal, server);
        given().get(own + "/receipt")
                .then()
                .statusCode(200)
                .body(containsString("Let the lake be"))
                .body(containsString("Sana Ilvarri"))
                .body(containsString(appeal.sha256()));
        given().get(own).then().body(containsString(own + "/receipt"));

        String hidden = Signer.called("Somebody").signsAndConfirms(OpenAppeal.sensitive(), server);
        given().get(hidden).then().body(not(containsString("/receipt")));
        given().redirects()
                .follow(false)
                .get(hidden + "/receipt")
                .then()
                .statusCode(303)
                .header("Location", containsString("/?word=link"));
    }

    private ValidatableResponse correct(String name) {
        return given().redirects()
                .follow(false)
                .formParam("name", name)
                .post(link + "/spelling")
                .then();
    }

    private static void press(String link) {
        given().redirects().follow(false).post(link).then().statusCode(303);
    }
}
