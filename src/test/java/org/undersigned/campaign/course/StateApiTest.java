package org.undersigned.campaign.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

/** The way of a campaign through the API, and who may take which step. */
@QuarkusTest
@Installation
class StateApiTest {

    @Test
    void take_theWholeWay_answersEachState() {
        Appeal appeal = Appeal.draft("PETITION");
        for (String to :
                new String[] {
                    "IN_REVIEW",
                    "DRAFT",
                    "IN_REVIEW",
                    "APPROVED",
                    "DRAFT",
                    "IN_REVIEW",
                    "APPROVED",
                    "OPEN",
                    "CLOSED",
                    "OPEN",
                    "CLOSED",
                    "ARCHIVED"
                }) {
            appeal.move(to).then().statusCode(200).body("state", is(to));
        }
        appeal.shown().then().body("state", is("ARCHIVED"));
    }

    @ParameterizedTest
    @CsvSource({
        "IN_REVIEW, REVIEWER",
        "IN_REVIEW, COORDINATOR",
        "APPROVED, DRAFTER",
        "APPROVED, COORDINATOR",
        "APPROVED, ADMIN",
        "OPEN, DRAFTER",
        "OPEN, REVIEWER",
        "OPEN, ADMIN",
        "CLOSED, DRAFTER",
        "ARCHIVED, COORDINATOR"
    })
    void take_withTheWrongRole_isForbidden(String to, Role role) {
        Appeal.draft("PETITION").move(to, Staff.with(role)).then().statusCode(403);
    }

    @Test
    void take_stepOffTheWay_conflicts() {
        Appeal.draft("PETITION").move("OPEN").then().statusCode(409);
    }

    @Test
    void take_eachStep_isAudited() {
        Appeal appeal = Appeal.open();
        List<String> actions =
                appeal.desk()
                        .api()
                        .get("/api/v1/audit?size=500")
                        .path("items.findAll { it.subject == '" + appeal.slug() + "' }.action");
        assertThat(actions)
                .containsExactly(
                        "campaign.open",
                        "campaign.approve",
                        "campaign.send-to-review",
                        "campaign.begin");
    }

    @Test
    void take_toNowhere_isBadInput() {
        Appeal appeal = Appeal.draft("PETITION");
        appeal.move("PUBLISHED").then().statusCode(422).body("errors.field", contains("to"));
    }

    @Test
    void take_approvalByWhoeverWroteIt_conflicts() {
        Staff both = Staff.with(Role.DRAFTER, Role.REVIEWER);
        Appeal appeal = Appeal.draft("PETITION");
        both.api().body("{\"title\": \"Mine too\"}").put(appeal.path("")).then().statusCode(200);
        appeal.moved("IN_REVIEW");
        appeal.move("APPROVED", both)
                .then()
                .statusCode(409)
                .body("detail", containsString("somebody else"));
    }

    @Test
    void accept_byWhoeverProposedIt_conflicts_byAnother_isInForce() {
        Appeal appeal = Appeal.open();
        Staff both = Staff.with(Role.DRAFTER, Role.REVIEWER);
        both.api().body("{\"title\": \"Changed\"}").put(appeal.path(""));
        String material = "{\"material\": true}";
        both.api().body(material).post(appeal.path("/revisions/2/accept")).then().statusCode(409);
        appeal.desk()
                .api()
                .body(material)
                .post(appeal.path("/revisions/2/accept"))
                .then()
                .statusCode(200);
        appeal.shown().then().body("revision", is(2)).body("title", is("Changed"));
    }

    @Test
    void accept_withoutADecision_isBadInput() {
        Appeal appeal = Appeal.open();
        appeal.reword("Changed.");
        appeal.desk()
                .api()
                .body("{}")
                .post(appeal.path("/revisions/2/accept"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("material"));
    }

    @Test
    void accept_whatIsNotThere_isNotFound_whatIsInForce_conflicts() {
        Appeal appeal = Appeal.open();
        String material = "{\"material\": true}";
        appeal.desk()
                .api()
                .body(material)
                .post(appeal.path("/revisions/2/accept"))
                .then()
                .statusCode(404);
        appeal.desk()
                .api()
                .body(material)
                .post(appeal.path("/revisions/1/accept"))
                .then()
                .statusCode(409);
    }
}
