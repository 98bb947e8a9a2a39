package org.undersigned.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class PreviewDeskTest {

    private String dora;

    @BeforeEach
    void signIn() {
        dora = Staff.with(Role.DRAFTER).cookie();
    }

    @Test
    void show_draft_isTheLetterForItsFirstAddressee() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        desk().get(preview(appeal))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("M. Odo Brecht"))
                .body(containsString("We ask <em>you</em>."))
                .body(containsString("<option value=\"ar\">العربية</option>"))
                .body(containsString("/desk/campaigns/" + appeal.slug() + "/letter.pdf?target="));
    }

    @Test
    void show_withSupporters_hasTheFirstPageOfThem() {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 60);
        for (String look : List.of("", "?bare=phone")) {
            desk().get("/desk/campaigns/" + appeal.slug() + "/preview" + look)
                    .then()
                    .statusCode(200)
                    .body(containsString("Supporters"))
                    .body(containsString(Crowd.name(1)))
                    .body(containsString(Crowd.name(40)))
                    .body(not(containsString(Crowd.name(41))));
        }
    }

    @Test
    void show_withMoreThanAVolume_offersEach() {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 50_003);
        try {
            String second = "/desk/campaigns/" + appeal.slug() + "/letter.%s?volume=2";
            desk().get("/desk/campaigns/" + appeal.slug() + "/preview")
                    .then()
                    .statusCode(200)
                    .body(containsString("volume=1\">PDF, volume 1 of 2</a>"))
                    .body(containsString("volume=2\">PDF, volume 2 of 2</a>"));
            desk().get(second.formatted("pdf")).then().statusCode(200).body(startsWith("%PDF"));
            desk().get(second.formatted("txt"))
                    .then()
                    .statusCode(200)
                    .body(startsWith("Supporters, volume 2 of 2\n\n" + Crowd.name(50_001)))
                    .body(containsString("\n50003  " + Crowd.name(50_003)))
                    .body(not(containsString(Crowd.name(50_000))));
        } finally {
            Crowd.goesHome(appeal);
        }
    }

    @Test
    void file_ofAVolumeThatIsNot_isRefused() {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 3);
        for (String wrong : List.of("2", "0", "-1", "x", "99999999999")) {
            desk().get("/desk/campaigns/" + appeal.slug() + "/letter.pdf?volume=" + wrong)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void show_bare_isALetterThatOnlyOurPagesFrame() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        Headers headers =
                desk().get(preview(appeal) + "?bare=phone&lang=ar")
                        .then()
                        .statusCode(200)
                        .body(startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"))
                        .body(not(containsString("<nav")))
                        .extract()
                        .headers();
        // Of two policies both bind, and the usual one forbids every frame.
        assertThat(headers.getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'");
    }

    @Test
    void tryOut_wordsThatNobodySaved_areShownAndNotKept() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        typing().formParam("letter.body", "We *implore* <b>you</b>.")
                .formParam("letter.salutation", "Your Excellency,")
                .post(preview(appeal))
                .then()
                .statusCode(200)
                .body(containsString("not saved"))
                .body(containsString("We <em>implore</em> &lt;b&gt;you&lt;/b&gt;."))
                .body(containsString("Your Excellency,"))
                .body(containsString("The two archivists"));
        desk().get(preview(appeal)).then().body(containsString("We ask <em>you</em>."));
    }

    @Test
    void tryOut_translationThatIsNew_isShownInItsLanguage() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        typing().formParam("translations.fr.title", "Libérez les archivistes")
                .formParam("translations.fr.letter.subject", "Les deux archivistes")
                .formParam("translations.fr.letter.body", "Nous vous demandons.")
                .post(preview(appeal) + "?lang=fr&bare=phone")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"fr\" dir=\"ltr\">"))
                .body(containsString("Objet : Les deux archivistes"))
                .body(containsString("Nous vous demandons."));
    }

    @Test
    void tryOut_withoutTheSessionsToken_isRefused() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        desk().formParam("letter.body", "x").post(preview(appeal)).then().statusCode(403);
    }

    @Test
    void show_wrongTargetOrLanguage_saysSo() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        desk().get(preview(appeal) + "?target=nobody").then().statusCode(422);
        desk().get(preview(appeal) + "?lang=fr").then().statusCode(422);
        typing().post(preview(appeal) + "?lang=%3Cb%3E").then().statusCode(422);
    }

    @Test
    void show_withoutSession_asksToSignIn() {
        Appeal appeal = Appeal.in(CampaignState.OPEN);
        given().redirects()
                .follow(false)
                .get(preview(appeal))
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"));
    }

    @Test
    void file_atTheDesk_isThatOfTheApi() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        desk().get("/desk/campaigns/" + appeal.slug() + "/letter.pdf?lang=ar")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("inline; filename="))
                .body(startsWith("%PDF"));
        desk().get("/desk/campaigns/" + appeal.slug() + "/letter.txt?target=&lang=en")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/plain;charset=UTF-8"))
                .body(containsString("We ask you."));
    }

    private RequestSpecification desk() {
        return given().cookie("desk", dora).accept("text/html");
    }

    private RequestSpecification typing() {
        return desk().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", Staff.formToken(dora));
    }

    private static String preview(Appeal appeal) {
        return "/desk/campaigns/" + appeal.slug() + "/preview";
    }
}
