package org.undersigned.delivery.dispatch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

/** Deliveries as a program orders and follows them. */
@QuarkusTest
@Installation
class DispatchApiTest {

    private static final String PROBLEM = "application/problem+json";

    private static String of(Appeal appeal) {
        return "/api/v1/campaigns/" + appeal.slug() + "/deliveries";
    }

    private static ValidatableResponse order(
            RequestSpecification cora, Appeal appeal, String json) {
        return given().spec(cora).body(json).post(of(appeal)).then();
    }

    private static String toPremier(Appeal appeal, String channel, String more) {
        return "{\"channel\": \"%s\", \"targets\": [\"%s\"]%s}"
                .formatted(channel, appeal.premier(), more);
    }

    @Test
    void order_byMail_isAccepted_thenSent_thenNeverAgain() {
        Appeal appeal = Appeal.approved();
        RequestSpecification cora = appeal.cora().api();
        String both =
                "{\"channel\": \"EMAIL\", \"targets\": [\"%s\", \"%s\"]}"
                        .formatted(appeal.premier(), appeal.justice());

        order(cora, appeal, both).statusCode(202).body("items", hasSize(2));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                given().spec(cora)
                                        .get(of(appeal))
                                        .then()
                                        .statusCode(200)
                                        .body("total", equalTo(2))
                                        .body("items.state", everyItem(equalTo("SENT")))
                                        .body("items.attempts", everyItem(equalTo(1)))
                                        .body(
                                                "items.sha256",
                                                everyItem(matchesPattern("[0-9a-f]{64}")))
                                        .body("items.target", hasItem(appeal.premier().toString()))
                                        .body("items[0].log.state", hasItem("SENDING")));
        order(cora, appeal, both)
                .statusCode(409)
                .contentType(PROBLEM)
                .body("detail", containsString("already"));
        order(cora, appeal, toPremier(appeal, "EMAIL", ", \"again\": true")).statusCode(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | channel",
                "{\"channel\": \"PIGEON\"}                                | channel",
                "{\"channel\": \"EMAIL\", \"targets\": []}                | targets",
                "{\"channel\": \"EMAIL\", \"targets\": [\"nobody\"]}      | targets",
                "{\"channel\": \"EMAIL\", \"at\": \"tomorrow\"}           | at",
                "{\"channel\": \"EMAIL\"}                                 | targets"
            })
    void order_badInput_namesTheField(String json, String field) {
        Appeal appeal = Appeal.approved();

        order(appeal.cora().api(), appeal, json)
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.field", contains(field))
                .body("errors.message", everyItem(notNullValue()));
    }

    @Test
    void order_beforeApproval_isAConflict() {
        Appeal appeal = Appeal.drafted();

        order(appeal.cora().api(), appeal, toPremier(appeal, "EMAIL", ""))
                .statusCode(409)
                .contentType(PROBLEM)
                .body("detail", containsString("approved"));
    }

    @Test
    void order_unknownCampaign_isNotFound() {
        given().spec(Staff.with(Role.COORDINATOR).api())
                .body("{\"channel\": \"EMAIL\"}")
                .post("/api/v1/campaigns/no-such/deliveries")
                .then()
                .statusCode(404);
    }

    @Test
    void everything_withoutTheRole_isForbidden() {
        Appeal appeal = Appeal.approved();
        RequestSpecification others = Staff.with(Role.DRAFTER, Role.REVIEWER, Role.ADMIN).api();
        String one = "/api/v1/deliveries/" + UUID.randomUUID();

        order(others, appeal, "{\"channel\": \"EMAIL\"}").statusCode(403).contentType(PROBLEM);
        given().spec(others).get(of(appeal)).then().statusCode(403);
        given().spec(others).body("{}").post(one + "/outcome").then().statusCode(403);
        given().spec(others).body("{}").post(one + "/cancel").then().statusCode(403);
        given().spec(others).get(one + "/replies").then().statusCode(403);
        given().get(of(appeal)).then().statusCode(401);
    }

    @Test
    void planned_canBeCancelled_once() {
        Appeal appeal = Appeal.approved();
        RequestSpecification cora = appeal.cora().api();
        String tomorrow = ", \"at\": \"2199-01-01T09:00:00+01:00\"";
        String id =
                order(cora, appeal, toPremier(appeal, "EMAIL", tomorrow))
                        .statusCode(202)
                        .body("items[0].state", equalTo("PLANNED"))
                        .body("items[0].at", equalTo("2199-01-01T08:00:00Z"))
                        .body("items[0].sha256", nullValue())
                        .extract()
                        .path("items[0].id");
        String cancel = "/api/v1/deliveries/" + id + "/cancel";

        given().spec(cora).post(cancel).then().statusCode(200).body("state", equalTo("CANCELLED"));
        given().spec(cora).post(cancel).then().statusCode(409);
    }

    @Test
    void carried_refusedAtTheDoor_thenAnswered() {
        Appeal appeal = Appeal.approved();
        RequestSpecification cora = appeal.cora().api();
        String id =
                order(cora, appeal, toPremier(appeal, "HAND", ""))
                        .statusCode(202)
                        .extract()
                        .path("items[0].id");
        String one = "/api/v1/deliveries/" + id;

        given().spec(cora)
                .body("{\"outcome\": \"LOST\"}")
                .post(one + "/outcome")
                .then()
                .statusCode(422)
                .body("errors.field", contains("outcome"));
        given().spec(cora)
                .body("{\"outcome\": \"BOUNCED\"}")
                .post(one + "/outcome")
                .then()
                .statusCode(409);
        given().spec(cora)
                .body("{\"outcome\": \"REFUSED\", \"note\": \"Despite the permit.\"}")
                .post(one + "/outcome")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("attempts", equalTo(1))
                .body("log.note", hasItem("Despite the permit."))
                .body("log.actor", hasItem(appeal.cora().id().toString()));
        given().spec(cora)
                .body(
                        """
                        {"receivedOn": "2026-06-01", "summary": "They will look into it",
                         "text": "Dear all", "public": true}""")
                .post(one + "/replies")
                .then()
                .statusCode(201)
                .header("Location", containsString(one + "/replies"))
                .body("id", notNullValue())
                .body("public", equalTo(true));
        given().spec(cora)
                .get(one + "/replies")
                .then()
                .body("total", equalTo(1))
                .body("items[0].summary", equalTo("They will look into it"));
        given().spec(cora)
                .body("{\"receivedOn\": \"2199-01-01\"}")
                .post(one + "/replies")
                .then()
                .statusCode(422)
                .body("errors.field", contains("receivedOn", "summary"));
    }

    @Test
    void unknownDelivery_isNotFound() {
        given().spec(Staff.with(Role.COORDINATOR).api())
                .body("{\"outcome\": \"DELIVERED\"}")
                .post("/api/v1/deliveries/" + UUID.randomUUID() + "/outcome")
                .then()
                .statusCode(404);
    }
}
