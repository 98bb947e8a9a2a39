package org.undersigned.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class LetterApiTest {

    private final Staff dora = Staff.with(Role.DRAFTER);

    @Test
    void read_asText_isTheLetterInReadingOrder() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT, "\"signing\": \"NONE\"");
        String text = dora.api().get(appeal.api("txt")).then().statusCode(200).extract().asString();
        assertThat(text)
                .endsWith(
                        """
                        Lyon, May 18, 2026

                        M. Odo Brecht
                        Minister
                        Government

                        Object: The two archivists

                        We ask you.

                        Sincerely,

                        Ilse Hart
                        Director

                        Copy to:
                        M. Ada Quint, Minister
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF-1.7",
        "html, text/html;charset=UTF-8, <!DOCTYPE html>",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "txt, text/plain;charset=UTF-8, ''",
        "eml, message/rfc822, MIME-Version: 1.0"
    })
    void read_inEachFormat_isAFileForThisBrowserOnly(String ending, String type, String start) {
        Appeal appeal = Appeal.in(CampaignState.IN_REVIEW);
        dora.api()
                .get(appeal.api(ending))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(type))
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"%s.%s\"; filename*=UTF-8''Free%%20the%%20archivists.%s"
                                .formatted(appeal.slug(), ending, ending))
                .body(startsWith(start));
    }

    @Test
    void read_ofSensitiveCampaign_fileNameTellsNothing() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT, "\"sensitive\": true");
        dora.api()
                .get(appeal.api("pdf"))
                .then()
                .header("Content-Disposition", containsString("UTF-8''" + appeal.slug() + ".pdf"));
    }

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void read_inEachState_works(CampaignState state) {
        dora.api().get(Appeal.in(state).api("txt")).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DRAFTER", "REVIEWER", "COORDINATOR"})
    void read_byThoseWhoWorkWithLetters_works(Role role) {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        Staff.with(role).api().get(appeal.api("txt")).then().statusCode(200);
    }

    @Test
    void read_byOthers_isRefused() {
        Appeal appeal = Appeal.in(CampaignState.OPEN);
        Staff.with(Role.ADMIN)
                .api()
                .get(appeal.api("txt"))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().get(appeal.api("txt")).then().statusCode(401);
    }

    @Test
    void read_inAnotherLanguage_isTheTranslation() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        dora.api()
                .queryParam("lang", "ar")
                .get(appeal.api("html"))
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"ar\" dir=\"rtl\">"))
                .body(containsString("نطلب منكم."));
    }

    @Test
    void read_forTheTargetOnCopy_isTheLetterToTheAddressee() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        dora.api()
                .queryParam("target", appeal.copied())
                .get(appeal.api("txt"))
                .then()
                .statusCode(200)
                .body(containsString("\nM. Odo Brecht\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "target, nobody",
        "target, 3f0b7a7e-51d5-4c0c-8bbf-fd1c2d8a1c11",
        "lang, fr",
        "lang, klingon-as-spoken",
        "annex, perhaps"
    })
    void read_withWrongWish_namesTheField(String field, String value) {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        dora.api()
                .queryParam(field, value)
                .get(appeal.api("txt"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void read_ofNoCampaign_isNotFound() {
        dora.api().get("/api/v1/campaigns/no-such-campaign/letter.txt").then().statusCode(404);
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        dora.api().get(appeal.api("exe")).then().statusCode(404);
    }
}
