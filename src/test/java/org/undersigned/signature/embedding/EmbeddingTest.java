package org.undersigned.signature.embedding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;
import org.undersigned.web.Site;

/** The form in a frame: on the sites that staff allow, and on no other. */
@QuarkusTest
@Installation
class EmbeddingTest {

    private static final String POLICY = "Content-Security-Policy";
    private static final String PARTNER = "frame-ancestors https://partner.invalid;";
    private static final String NOBODY = "frame-ancestors 'none';";

    @Inject Site site;
    @Inject Hosts hosts;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private Desk desk;

    @BeforeEach
    void signIn() {
        desk = Desk.of(Staff.with(Role.COORDINATOR));
    }

    private int allow(OpenAppeal shown, String origins) {
        String path = "/desk/campaigns/" + shown.slug() + "/other-sites";
        return desk.send(path, Map.of("origins", origins)).statusCode();
    }

    private ValidatableResponse opens(String path) {
        return given().get(path).then();
    }

    @Test
    void frame_isAllowedOnTheSitesThatAreNamed() {
        assertThat(allow(appeal, "https://partner.invalid/petitions\n\n")).isEqualTo(303);

        opens(appeal.page() + "/embed")
                .statusCode(200)
                .header(POLICY, containsString(PARTNER))
                .body(containsString("Let the lake be"))
                .body(containsString("name=\"frame\" value=\"on\""));
        opens(appeal.page() + "/embed?lang=fr").body(containsString("Laissez le lac"));
    }

    /** Only the form and what follows it: a page with names, or of one signer, is in no frame. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/signatories", "/lost-link", "/thank-you"})
    void otherPages_areInNobodysFrame(String page) {
        allow(appeal, "https://partner.invalid");

        opens(appeal.page() + page).statusCode(200).header(POLICY, containsString(NOBODY));
    }

    @Test
    void frame_isNotThere_wherePartnersAreNotNamed() {
        opens(appeal.page() + "/embed").statusCode(404).header(POLICY, containsString(NOBODY));
        opens(appeal.page() + "/thank-you?frame=on").header(POLICY, containsString(NOBODY));
    }

    @Test
    void answers_toAFormInAFrame_showThere() {
        allow(appeal, "https://partner.invalid");
        Signer signer = Signer.called("Mira Tolk").with("frame", "on");

        signer.with("email", "mira")
                .signs(appeal)
                .then()
                .statusCode(422)
                .header(POLICY, containsString(PARTNER))
                .body(containsString("value=\"Mira Tolk\""))
                .body(not(containsString("class=\"sheet letter\"")));
        String thanks = signer.signs(appeal).then().statusCode(303).extract().header("Location");
        opens(thanks.replaceFirst("https?://[^/]+", ""))
                .statusCode(200)
                .header(POLICY, containsString(PARTNER))
                .body(containsString("<base target=\"_blank\">"));
    }

    /** Whoever says of a form that it was in a frame gets nothing that the staff did not allow. */
    @Test
    void answers_whereNobodyIsNamed_areInNobodysFrame() {
        Signer.called("Mira Tolk")
                .with("frame", "on")
                .with("email", "mira")
                .signs(appeal)
                .then()
                .statusCode(422)
                .header(POLICY, containsString(NOBODY));
    }

    @Test
    void sensitiveCampaign_isNeverInAFrame() {
        OpenAppeal sensitive = OpenAppeal.sensitive();

        assertThat(allow(sensitive, "https://partner.invalid")).isEqualTo(422);
        opens(sensitive.page() + "/embed").statusCode(404);
    }

    /** What was allowed while nobody knew of the danger holds no more. */
    @Test
    void campaign_thatBecomesSensitive_leavesEveryFrame() {
        OpenAppeal sensitive = OpenAppeal.sensitive();
        QuarkusTransaction.requiringNew()
                .run(() -> hosts.keep(sensitive.id(), List.of("https://partner.invalid")));

        opens(sensitive.page() + "/embed").statusCode(404).header(POLICY, containsString(NOBODY));
        Signer.called("Mira Tolk")
                .with("frame", "on")
                .with("email", "mira")
                .signs(sensitive)
                .then()
                .statusCode(422)
                .header(POLICY, containsString(NOBODY));
    }

    @Test
    void site_thatIsNone_isNamedAndNothingIsLost() {
        String path = "/desk/campaigns/" + appeal.slug() + "/other-sites";
        desk.send(path, Map.of("origins", "https://partner.invalid\nhttp://unsafe.invalid"))
                .then()
                .statusCode(422)
                .body(containsString("“http://unsafe.invalid”"))
                .body(containsString("https://partner.invalid"));
        opens(appeal.page() + "/embed").statusCode(404);
    }

    @Test
    void oEmbed_turnsTheAddressIntoAFrame() {
        allow(appeal, "https://partner.invalid");
        String address = site.link(appeal.page());

        given().queryParam("url", address + "?lang=fr")
                .queryParam("maxwidth", 400)
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("type", equalTo("rich"))
                .body("version", equalTo("1.0"))
                .body("title", equalTo("Laissez le lac"))
                .body("width", equalTo(400))
                .body("html", containsString("src=\"" + address + "/embed?lang=fr\""));
        opens(appeal.page()).body(containsString("type=\"application/json+oembed\""));
    }

    @Test
    void oEmbed_tellsNothingOfWhatIsNotToBeShown() {
        given().queryParam("url", site.link(appeal.page())).get("/oembed").then().statusCode(404);
        opens(appeal.page()).body(not(containsString("oembed")));
        allow(appeal, "https://partner.invalid");
        for (String other :
                new String[] {"", "https://other.invalid" + appeal.page(), site.link("/")}) {
            given().queryParam("url", other).get("/oembed").then().statusCode(404);
        }
        given().queryParam("url", site.link(appeal.page()))
                .queryParam("format", "xml")
                .get("/oembed")
                .then()
                .statusCode(501);
    }
}
