package org.undersigned.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.UUID;
import org.undersigned.account.Role;

/**
 * A campaign made through the API for a test, each time a new one, addressed to one official.
 *
 * @param desk somebody with all the roles that campaigns need, who did not write it
 */
public record Appeal(String slug, String official, Staff drafter, Staff desk) {

    /** A draft of this kind, ready for review. */
    public static Appeal draft(String kind) {
        Staff drafter = Staff.with(Role.DRAFTER);
        Staff desk = Staff.with(Role.DRAFTER, Role.REVIEWER, Role.COORDINATOR, Role.ADMIN);
        String official =
                drafter.api()
                        .body(
                                """
                                {"name": "Élisabeth Borne", "honorific": "Mme", "language": "fr",
                                 "office": {"title": "Prime Minister", "institution": "Government",
                                            "country": "FR", "emails": ["pm@matignon.invalid"]}}""")
                        .post("/api/v1/officials")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Appeal appeal = new Appeal("appeal-" + UUID.randomUUID(), official, drafter, desk);
        appeal.drafter
                .api()
                .body(appeal.json(kind, "Please let her stay."))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201);
        return appeal;
    }

    /** One that everybody may sign. */
    public static Appeal open() {
        return draft("PETITION").moved("IN_REVIEW").moved("APPROVED").moved("OPEN");
    }

    /** What the API is told about it. */
    public String json(String kind, String body) {
        return """
        {"slug": "%s", "kind": "%s", "title": "Let her stay", "language": "en",
         "letter": {"subject": "Zarifmo", "body": "%s", "closing": "Sincerely yours,"},
         "targets": [%s]}"""
                .formatted(
                        slug,
                        kind,
                        body,
                        kind.equals("STATEMENT") ? "" : "{\"official\": \"" + official + "\"}");
    }

    /**
     * The same appeal in another state; who wrote it sends it to review, the desk does the rest.
     */
    public Appeal moved(String to) {
        move(to).then().statusCode(200);
        return this;
    }

    public Response move(String to) {
        return move(to, to.equals("IN_REVIEW") ? drafter : desk);
    }

    public Response move(String to, Staff by) {
        return by.api().body("{\"to\": \"%s\"}".formatted(to)).post(path("/state"));
    }

    /** Says something else; who wrote it changes it. */
    public Response reword(String body) {
        return drafter.api().body("{\"letter\": {\"body\": \"%s\"}}".formatted(body)).put(path(""));
    }

    /** Settles something before anybody reviews it, such as {@code "sensitive": true}. */
    public Appeal settled(String field) {
        drafter.api().body("{" + field + "}").put(path("")).then().statusCode(200);
        return this;
    }

    public Response shown() {
        return desk.api().get(path(""));
    }

    /** Adds co-signers from lines of CSV, without the header. */
    public Response imported(String lines) {
        return given().header("Authorization", "Bearer " + desk.token())
                .contentType("text/csv; charset=UTF-8")
                .body("kind,honorific,name,designation,country,group\n" + lines)
                .post(path("/signatories/import"));
    }

    /** An address of the API below this campaign. */
    public String path(String below) {
        return "/api/v1/campaigns/" + slug + below;
    }
}
