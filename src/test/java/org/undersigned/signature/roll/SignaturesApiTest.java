package org.undersigned.signature.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** What coordinators, and nobody else, can list. */
@QuarkusTest
@Installation
class SignaturesApiTest {

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String path = "/api/v1/campaigns/" + appeal.slug() + "/signatures";

    @Test
    void list_everyFilter_andSealedNamesAsAWholeOnly() {
        Signer open = Signer.called("Ann Roth").with("country", "DE").with("comment", "Go on!");
        Signer sealed = Signer.called("Éva Kiss").with("audience", "ORGANISERS");
        open.signsAndConfirms(appeal, server);
        sealed.signsAndConfirms(appeal, server);
        Signer.called("Bob Jones").signs(appeal).then().statusCode(303);
        Staff coordinator = Staff.with(Role.COORDINATOR);
        String token = coordinator.token();

        assertNames(token, "", "Ann Roth", "Bob Jones", "Éva Kiss");
        assertNames(token, "?state=CONFIRMED", "Ann Roth", "Éva Kiss");
        assertNames(token, "?state=PENDING", "Bob Jones");
        assertNames(token, "?country=DE", "Ann Roth");
        assertNames(token, "?audience=ORGANISERS", "Éva Kiss");
        assertNames(token, "?q=rot", "Ann Roth");
        assertNames(token, "?q=kis");
        assertNames(token, "?q=E%CC%81VA%20KISS", "Éva Kiss");
        assertNames(token, "?q=" + sealed.email().replace("@", "%2Bx@"), "Éva Kiss");
        get(token, "?page=0&size=1").body("items.size()", equalTo(1)).body("total", equalTo(3));
        get(token, "?country=DE").body("items[0].comment", equalTo("Go on!"));
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get(path + "?state=LOST")
                .then()
                .statusCode(422);
    }

    private void assertNames(String token, String filter, String... names) {
        assertThat(get(token, filter).extract().jsonPath().getList("items.name", String.class))
                .as(filter)
                .containsExactlyInAnyOrder(names);
    }

    private ValidatableResponse get(String token, String filter) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .get(path + filter)
                .then()
                .statusCode(200);
    }

    @Test
    void list_isForCoordinatorsOnly_andRecorded() {
        RestAssured.get(path).then().statusCode(401);
        Staff.with(Role.DRAFTER, Role.REVIEWER, Role.ADMIN).api().get(path).then().statusCode(403);
        Staff.with(Role.COORDINATOR).api().get(path).then().body("items", empty());
        Staff.with(Role.COORDINATOR)
                .api()
                .get("/api/v1/campaigns/nowhere/signatures")
                .then()
                .statusCode(404);

        Staff.with(Role.ADMIN)
                .api()
                .get("/api/v1/audit?size=500")
                .then()
                .body("items.action", hasItem("signatures.read"))
                .body("items.subject", hasItem(appeal.slug()));
    }
}
