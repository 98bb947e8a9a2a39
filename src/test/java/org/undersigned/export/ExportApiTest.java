package org.undersigned.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** Which names leave the house in which file. */
@QuarkusTest
@Installation
class ExportApiTest {

    GreenMail server;

    private final Staff coordinator = Staff.with(Role.COORDINATOR);

    @Test
    void list_forThePress_holdsPublicNamesOnly() {
        OpenAppeal appeal = OpenAppeal.begin();
        confirmed(appeal, "Márta Kőszeghy", "PUBLIC");
        confirmed(appeal, "For Target Eyes", "TARGET");
        confirmed(appeal, "Staff Secret", "ORGANISERS");
        confirmed(appeal, "Never Kept", "COUNTED");

        list(appeal, "")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        matchesPattern(
                                "attachment; filename=\""
                                        + appeal.slug()
                                        + "-press-\\d{4}-\\d\\d-\\d\\d\\.csv\""))
                .body(
                        equalTo(
                                "kind,name,honorific,designation,organisation,capacity,country\r\n"
                                        + "PERSON,Márta Kőszeghy,,,,PERSONAL,\r\n"));
        assertThat(list(appeal, "?for=STAFF&columns=name").asString())
                .contains("Staff Secret", "For Target Eyes")
                .doesNotContain("Never Kept");
    }

    @Test
    void list_forATarget_holdsTheNamesGivenForIt() {
        OpenAppeal appeal = OpenAppeal.begin();
        confirmed(appeal, "For Target Eyes", "TARGET");
        confirmed(appeal, "Staff Secret", "ORGANISERS");
        assertThat(list(appeal, "?for=TARGET&columns=name&target=" + target(appeal, 0)).asString())
                .isEqualTo("name\r\nFor Target Eyes\r\n");
    }

    @Test
    void list_forATargetThatGetsNoNames_namesThoseThatDo() {
        OpenAppeal appeal = OpenAppeal.begin();
        list(appeal, "?for=TARGET&target=" + target(appeal, 1))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("target"))
                .body("errors[0].message", containsString(target(appeal, 0)));
    }

    @Test
    void list_nameLikeAFormula_isMadeSafe() {
        OpenAppeal appeal = OpenAppeal.begin();
        confirmed(appeal, "=HYPERLINK(1)", "PUBLIC");
        assertThat(list(appeal, "?columns=name").asString())
                .isEqualTo("name\r\n'=HYPERLINK(1)\r\n");
    }

    @Test
    void list_unknownColumnAndState_saysBothAndWhatIsAllowed() {
        list(OpenAppeal.begin(), "?columns=name,nom&state=LOST")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("columns", "state")))
                .body("errors[0].message", containsString("designation"));
    }

    @Test
    void list_addressForThePress_isRefused() {
        list(OpenAppeal.begin(), "?columns=email").then().statusCode(422);
    }

    @Test
    void list_unconfirmedForThePress_isRefused() {
        list(OpenAppeal.begin(), "?state=ALL").then().statusCode(422);
    }

    @Test
    void list_byOthersThanCoordinators_isForbidden() {
        OpenAppeal appeal = OpenAppeal.begin();
        String path = "/api/v1/campaigns/" + appeal.slug() + "/signatures.csv";
        given().get(path).then().statusCode(401);
        Staff.with(Role.DRAFTER, Role.REVIEWER, Role.ADMIN).api().get(path).then().statusCode(403);
    }

    @Test
    void list_ofNoCampaign_isNotFound() {
        coordinator.api().get("/api/v1/campaigns/none/signatures.csv").then().statusCode(404);
    }

    @Test
    void list_any_isRecordedWithoutNames() {
        OpenAppeal appeal = OpenAppeal.begin();
        list(appeal, "?for=STAFF&columns=name,email");
        Staff.with(Role.ADMIN)
                .api()
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body(containsString("signatures.export-staff-with-addresses"))
                .body(containsString(appeal.slug()));
    }

    @Test
    void desk_page_offersAFileForEachReader() {
        OpenAppeal appeal = OpenAppeal.begin();
        String page =
                given().cookie("desk", coordinator.cookie())
                        .get("/desk/campaigns/" + appeal.slug() + "/export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(page)
                .contains("For the press", "For Anselm Tierce", "For the staff")
                .doesNotContain("For Berta Quell");
        given().cookie("desk", coordinator.cookie())
                .get("/desk/campaigns/" + appeal.slug() + "/signatures.csv?excel=true")
                .then()
                .statusCode(200)
                .body(startsWith("\ufeffkind,"));
    }

    private void confirmed(OpenAppeal appeal, String name, String audience) {
        Signer.called(name).with("audience", audience).signsAndConfirms(appeal, server);
    }

    private Response list(OpenAppeal appeal, String query) {
        return coordinator
                .api()
                .get("/api/v1/campaigns/" + appeal.slug() + "/signatures.csv" + query);
    }

    private String target(OpenAppeal appeal, int index) {
        return coordinator
                .api()
                .get("/api/v1/campaigns/" + appeal.slug())
                .then()
                .extract()
                .path("targets[" + index + "].id");
    }
}
