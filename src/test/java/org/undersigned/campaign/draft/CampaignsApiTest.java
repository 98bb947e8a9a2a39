package org.undersigned.campaign.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

/** Campaigns through the API: defaults, faults, changes. */
@QuarkusTest
@Installation
class CampaignsApiTest {

    @Test
    void begin_onlyTheNeedful_getsTheDefaultsOfItsKind() {
        begin(
                        """
              {"kind": "JOINT_APPEAL", "title": "Für Zarifmo: bleiben lassen!"}""")
                .statusCode(201)
                .header("Location", containsString("/api/v1/campaigns/fur-zarifmo-bleiben-lassen"))
                .body("id", notNullValue())
                .body("state", is("DRAFT"))
                .body("revision", is(1))
                .body("signing", is("INVITED"))
                .body("published", is(false))
                .body("sensitive", is(false))
                .body("defaultAudience", is("PUBLIC"))
                .body("language", is("en"))
                .body("letter.template", is("joint-appeal"))
                .body("letter.addressBlock", is(false))
                .body("letter.date", nullValue())
                .body("tally.confirmed", is(0))
                .body("tally.persons", is(0))
                .body("tally.organisations", is(0))
                .body("targets", empty());
    }

    @Test
    void begin_openLetter_hasAnAddressBlockAndNoPublicForm() {
        Appeal letter = Appeal.draft("OPEN_LETTER");
        letter.shown()
                .then()
                .body("signing", is("NONE"))
                .body("letter.template", is("open-letter"))
                .body("letter.addressBlock", is(true))
                .body("targets[0].id", notNullValue())
                .body("targets[0].official", is(letter.official()))
                .body("targets[0].as", is("TO"))
                .body("targets[0].receivesNames", is(false));
    }

    @Test
    void begin_sensitive_countsOnlyAndHasANeutralAddress() {
        begin(
                        """
              {"kind": "PETITION", "title": "Free the five", "sensitive": true}""")
                .statusCode(201)
                .body("defaultAudience", is("COUNTED"))
                .body("slug", matchesPattern("appeal-[0-9a-f]{8}"));
    }

    @Test
    void begin_everythingWrong_isSaidAtOnce() {
        begin(
                        """
              {"slug": "Not OK", "kind": "PLEA", "signing": "ALL", "language": "??", "goal": 0,
               "cases": ["one"], "opensAt": "soon", "limits": {"burst": "many"},
               "letter": {"date": "yesterday", "from": "nobody"},
               "leadSignatories": [{"title": "Director"}],
               "targets": [{"official": "nobody", "as": "BCC"}]}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "slug",
                                "kind",
                                "signing",
                                "language",
                                "goal",
                                "cases",
                                "opensAt",
                                "limits.burst",
                                "letter.date",
                                "letter.from",
                                "leadSignatories[0].name",
                                "targets[0].official",
                                "targets[0].as",
                                "title"));
    }

    @Test
    void begin_bodyOfOneCharacterTooMany_isRefusedByItsLength() {
        begin(statement("x".repeat(500_001)))
                .statusCode(422)
                .body("errors.field", contains("letter.body"))
                .body("errors.message", contains(containsString("500,001")));
    }

    @Test
    void begin_longestBody_isTaken() {
        begin(statement("x".repeat(500_000))).statusCode(201);
    }

    @Test
    void begin_addressOfAnother_conflicts() {
        Appeal appeal = Appeal.draft("PETITION");
        begin(appeal.json("STATEMENT", "Mine now.")).statusCode(409);
    }

    @Test
    void begin_statementWithTargets_isRefused() {
        Appeal appeal = Appeal.draft("PETITION");
        String json = appeal.json("PETITION", "Words.").replace("PETITION", "STATEMENT");
        begin(json.replace(appeal.slug(), "other"))
                .statusCode(422)
                .body("errors.field", contains("targets"));
    }

    @Test
    void begin_byAReviewer_isForbidden() {
        Staff.with(Role.REVIEWER)
                .api()
                .body("{\"kind\": \"PETITION\", \"title\": \"T\"}")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(403);
    }

    @Test
    void list_showsTheNewestFirstWithItsTitle() {
        Appeal appeal = Appeal.draft("PETITION");
        appeal.desk()
                .api()
                .get("/api/v1/campaigns?size=1&state=DRAFT")
                .then()
                .statusCode(200)
                .body("items[0].slug", is(appeal.slug()))
                .body("items[0].title", is("Let her stay"))
                .body("items[0].tally.confirmed", is(0))
                .body("size", is(1))
                .body("total", not(0));
    }

    @Test
    void change_leavesOutWhatStays() {
        Appeal appeal = Appeal.draft("PETITION");
        String target = appeal.shown().path("targets[0].id");
        appeal.drafter()
                .api()
                .body("{\"goal\": 500, \"letter\": {\"place\": \"Paris\"}}")
                .put(appeal.path(""))
                .then()
                .statusCode(200)
                .body("goal", is(500))
                .body("title", is("Let her stay"))
                .body("letter.place", is("Paris"))
                .body("letter.subject", is("Zarifmo"))
                .body("targets[0].id", is(target));
    }

    @Test
    void change_withTheAnswerSentBack_isTheSame() {
        Appeal appeal = Appeal.draft("PETITION");
        String answer = appeal.shown().asString();
        appeal.drafter()
                .api()
                .body(answer)
                .put(appeal.path(""))
                .then()
                .body("", equalTo(json(answer)));
    }

    @Test
    void change_ofTheKind_bringsItsDefaultsAlong() {
        Appeal appeal = Appeal.draft("PETITION");
        appeal.drafter()
                .api()
                .body("{\"kind\": \"JOINT_APPEAL\", \"sensitive\": true}")
                .put(appeal.path(""))
                .then()
                .statusCode(200)
                .body("signing", is("INVITED"))
                .body("letter.template", is("joint-appeal"))
                .body("letter.addressBlock", is(false))
                .body("defaultAudience", is("COUNTED"));
    }

    @Test
    void change_ofWhatSomebodyElseChangedMeanwhile_conflicts() {
        Appeal appeal = Appeal.draft("PETITION");
        String seen = appeal.shown().header("ETag");
        appeal.reword("First.").then().statusCode(200);
        appeal.desk()
                .api()
                .header("If-Match", seen)
                .body("{\"goal\": 5}")
                .put(appeal.path(""))
                .then()
                .statusCode(409);
    }

    @Test
    void change_afterApproval_keepsTheTextInForceAndProposesTheOther() {
        Appeal appeal = Appeal.open();
        appeal.reword("Other words.")
                .then()
                .statusCode(200)
                .body("revision", is(1))
                .body("letter.body", is("Please let her stay."));
        appeal.drafter()
                .api()
                .get(appeal.path("/revisions"))
                .then()
                .body("items.revision", contains(1, 2))
                .body("items.state", contains("IN_FORCE", "PROPOSED"))
                .body("items[1].texts.en.body", is("Other words."))
                .body("items[1].sha256", matchesPattern("[0-9a-f]{64}"))
                .body("items[1].authors", hasItem("Noor Example"));
    }

    @Test
    void change_ofOneThingWhileAnotherIsProposed_keepsBoth() {
        Appeal appeal = Appeal.open();
        appeal.reword("Other words.");
        appeal.drafter().api().body("{\"title\": \"New title\"}").put(appeal.path(""));
        appeal.drafter()
                .api()
                .get(appeal.path("/revisions"))
                .then()
                .body("items", hasSize(2))
                .body("items[1].texts.en.title", is("New title"))
                .body("items[1].texts.en.body", is("Other words."));
    }

    @Test
    void show_unknownAddress_isNotFound() {
        Staff.with(Role.DRAFTER).api().get("/api/v1/campaigns/nothing").then().statusCode(404);
    }

    private static Object json(String text) {
        return JsonPath.from(text).get("");
    }

    private static String statement(String body) {
        return """
        {"kind": "STATEMENT", "title": "Long %s", "letter": {"body": "%s"}}"""
                .formatted(UUID.randomUUID(), body);
    }

    private static ValidatableResponse begin(String json) {
        return Staff.with(Role.DRAFTER).api().body(json).post("/api/v1/campaigns").then();
    }
}
