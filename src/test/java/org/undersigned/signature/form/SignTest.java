package org.undersigned.signature.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.web.Site;

/** The page and its form, as browsers and scripts use them. */
@QuarkusTest
@Installation
class SignTest {

    @Inject Site site;

    private final OpenAppeal appeal = OpenAppeal.begin();

    @Test
    void show_theAppeal_isForEverybodyAlike() {
        given().get(appeal.page())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Set-Cookie", (String) null)
                .header("Cache-Control", containsString("max-age=5"))
                .header("Cache-Control", containsString("stale-while-revalidate"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Referrer-Policy", "same-origin")
                .body(containsString("Let the lake be"))
                .body(containsString("<em>let it be</em>"))
                .body(containsString("Anselm Tierce, Minister of Lakes"))
                .body(containsString("name=\"revision\" value=\"1\""))
                .body(containsString("They are: Anselm Tierce"))
                .body(not(containsString("<script")));
    }

    /** No other site is named, so none is asked (signing.md A7). */
    @Test
    void show_theAppeal_namesNoOtherSite() {
        String page = given().get(appeal.page()).asString();

        assertThat(page).contains("content=\"" + site.link(appeal.page()));
        assertThat(page.replace("content=\"" + site.link("/"), ""))
                .doesNotContain("http://", "https://");
    }

    @Test
    void show_translation_isInItsLanguage() {
        given().get(appeal.page() + "?lang=fr")
                .then()
                .body(containsString("<html lang=\"fr\""))
                .body(containsString("Laissez le lac"))
                .body(containsString("Signer cet appel"))
                .body(containsString("Allemagne"));
    }

    /** Whoever reads no language of the text still signs, and gets mails, in their own. */
    @Test
    void show_languageWithoutTheText_isInItsLanguageAroundTheOriginal() {
        OpenAppeal french =
                OpenAppeal.begin(
                        json -> {
                            json.put("language", "fr");
                            json.set("translations", json.objectNode());
                        });
        given().get(french.page() + "?lang=en")
                .then()
                .body(containsString("<html lang=\"en\""))
                .body(containsString("<article lang=\"fr\""))
                .body(containsString("You can read it in: French."))
                .body(containsString("name=\"lang\" value=\"en\""))
                .body(containsString("Sign this appeal"));
        given().get(french.page())
                .then()
                .body(containsString("<html lang=\"fr\""))
                .body(not(containsString("French")));
        given().get(french.page() + "?lang=tlh").then().body(containsString("<html lang=\"fr\""));
    }

    @Test
    void show_again_isNotSentAgain() {
        String tag = given().get(appeal.page()).header("ETag");

        given().header("If-None-Match", tag).get(appeal.page()).then().statusCode(304);
    }

    @Test
    void show_beforeItOpens_isNotThere() {
        OpenAppeal early = OpenAppeal.begin(json -> json.put("opensAt", "2199-01-01T00:00:00Z"));
        for (String path : new String[] {"", "/tally.json", "/signatories", "/lost-link"}) {
            given().get(early.page() + path).then().statusCode(404);
        }
        Signer.called("Ann Early").signs(early).then().statusCode(404);
        given().get("/campaigns/nowhere").then().statusCode(404);
    }

    @Test
    void show_closed_isReadableWithoutTheForm() {
        appeal.moveTo(CampaignState.CLOSED);

        given().get(appeal.page())
                .then()
                .statusCode(200)
                .body(containsString("Let the lake be"))
                .body(containsString("closed"))
                .body(not(containsString("name=\"email\"")));
        Signer.called("Ann Late").signs(appeal).then().statusCode(409);
    }

    @Test
    void sign_accepted_leadsToTheSamePageForAll() {
        Response answer = Signer.called("Ann Roth").signs(appeal);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Location")).endsWith(appeal.page() + "/thank-you?lang=en");
        given().get(appeal.page() + "/thank-you?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("mailbox"))
                .body(containsString("up to 24 hours"))
                .body(containsString(appeal.page() + "/lost-link?lang=en"))
                .body(containsString("mailto:?subject=Let%20the%20lake%20be"))
                .body(containsString("class=\"code\""));
    }

    @Test
    void sign_sensitive_leadsToAPageThatNamesNothing() {
        OpenAppeal sensitive = OpenAppeal.sensitive();
        given().get(sensitive.page())
                .then()
                .body(containsString("Leave this page now"))
                .body(containsString("value=\"COUNTED\" checked"));

        String thanks =
                Signer.called("Ann Roth").signs(sensitive).then().extract().header("Location");

        assertThat(thanks).endsWith("/thank-you?lang=en").doesNotContain("campaigns");
        given().get("/thank-you?lang=en")
                .then()
                .statusCode(200)
                .body(not(containsString(sensitive.slug())))
                .body(not(containsString("mailto:")))
                .body(not(containsString("lost-link")))
                .body(not(containsString("Let the lake be")));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, www.spam.invalid",
        "email, ''",
        "email, nobody",
        "email, a@b",
        "email, a b@example.invalid",
        "country, XX",
        "audience, FRIENDS",
        "capacity, KING",
        "capacity, ON_BEHALF",
        "revision, 99",
        "revision, abc",
        "organisation, https://spam.invalid"
    })
    void sign_badInput_keepsWhatWasTyped(String field, String value) {
        Signer.called("Ann O'Brien \"quoted\" <b>")
                .with("designation", "Keeper of & lakes")
                .with(field, value)
                .signs(appeal)
                .then()
                .statusCode(422)
                .header("Cache-Control", "no-store")
                .body(containsString("Please look at this again"))
                .body(containsString("Keeper of &amp; lakes"))
                .body(not(containsString("<b>")));
    }

    @Test
    void sign_nul_isABadRequest() {
        Signer.called("Ann\u0000").signs(appeal).then().statusCode(400);
    }

    @Test
    void sign_aMistypedProvider_offersAChoice() {
        Signer bob = Signer.called("Bob Jones").with("email", "bob@gmial.com");
        bob.signs(appeal)
                .then()
                .statusCode(422)
                .body(containsString("Did you mean bob@gmail.com?"))
                .body(containsString("value=\"bob@gmail.com\""));

        bob.with("emailChoice", "bob@gmial.com").signs(appeal).then().statusCode(303);
        bob.with("emailChoice", "bob@gmail.com").signs(appeal).then().statusCode(303);
        bob.with("emailChoice", "eve@gmail.com").signs(appeal).then().statusCode(422);
    }

    @Test
    void sign_forAnOrganisation_fromAPersonalMailbox_isRefused() {
        Signer bob =
                Signer.called("Bob Jones")
                        .with("capacity", "ON_BEHALF")
                        .with("organisation", "Friends of the Lake");

        bob.with("email", "bob@gmail.com").signs(appeal).then().statusCode(422);
        bob.with("email", "bob@lake.invalid").signs(appeal).then().statusCode(303);
        bob.with("audience", "COUNTED").signs(appeal).then().statusCode(422);
    }

    @Test
    void sign_counted_asksNoName() {
        Signer.called("").with("audience", "COUNTED").signs(appeal).then().statusCode(303);
    }

    /** Pages are cached: the text on one of them may be an old one. */
    @Test
    void sign_theTextHasChangedMaterially_showsTheNewOne_andKeepsTheInput() {
        appeal.rewrite("We ask for something else entirely.", true);

        Signer ann = Signer.called("Ann Roth").with("revision", "1");
        ann.signs(appeal)
                .then()
                .statusCode(422)
                .body(containsString("The text has changed"))
                .body(containsString("We ask for something else entirely."))
                .body(containsString("name=\"revision\" value=\"2\""))
                .body(containsString("Ann Roth"));
        ann.with("revision", "2").signs(appeal).then().statusCode(303);
    }

    @Test
    void sign_theTextHasChangedInNothingThatMatters_isAccepted() {
        appeal.rewrite("We ask you to *let it be*, please.", false);

        Signer.called("Ann Roth").with("revision", "1").signs(appeal).then().statusCode(303);
    }

    @Test
    void sign_fromAnotherSite_isRefused() {
        post("Sec-Fetch-Site", "cross-site").statusCode(403);
        post("Origin", "https://evil.invalid").statusCode(403);
        post("Sec-Fetch-Site", "same-origin").statusCode(303);
        post("X-Nothing", "said").statusCode(303);
    }

    private ValidatableResponse post(String header, String value) {
        return given().redirects()
                .follow(false)
                .header(header, value)
                .formParams(Signer.called("Ann Roth").fields())
                .post(appeal.page() + "/signatures")
                .then();
    }

    @Test
    void sign_aProgramThatFillsEveryField_getsTheSameAnswer() {
        Signer.called("Bot").with("website", "x").signs(appeal).then().statusCode(303);
    }
}
