package org.undersigned.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

/** Officials through the API: offices outlive their holders. */
@QuarkusTest
@Installation
class OfficialsApiTest {

    private Staff drafter;
    private String institution;

    @BeforeEach
    void someInstitution() {
        drafter = Staff.with(Role.DRAFTER);
        institution = "Government of " + UUID.randomUUID();
    }

    @Test
    void enter_newOffice_isThereWithAllItsParts() {
        String id =
                enter(official("Manuel Valls", "2014-03-31", "2016-12-06"))
                        .then()
                        .statusCode(201)
                        .header("Location", not(nullValue()))
                        .extract()
                        .path("id");
        drafter.api()
                .get("/api/v1/officials/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Manuel Valls"))
                .body("honorific", is("M."))
                .body("office.id", notNullValue())
                .body("office.title", is("Prime Minister"))
                .body("office.country", is("FR"))
                .body("office.emails", contains("pm@matignon.invalid"))
                .body("office.postalAddress", is("57 rue de Varenne\n75007 Paris"))
                .body("language", is("fr"))
                .body("heldFrom", is("2014-03-31"))
                .body("heldUntil", is("2016-12-06"))
                .body("salutations.fr", is("Monsieur le Premier ministre,"));
    }

    @Test
    void enter_sameTitleInstitutionAndCountry_isTheSameOffice() {
        String first =
                enter(official("Manuel Valls", "2014-03-31", "2016-12-06")).path("office.id");
        String second =
                enter(official("Bernard Cazeneuve", "2016-12-06", "2017-05-10")).path("office.id");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void enter_officeById_isThatOffice() {
        String office =
                enter(official("Manuel Valls", "2014-03-31", "2016-12-06")).path("office.id");
        drafter.api()
                .body(
                        """
                        {"name": "Édouard Philippe", "office": {"id": "%s"}, "language": "fr"}"""
                                .formatted(office))
                .post("/api/v1/officials")
                .then()
                .statusCode(201)
                .body("office.title", is("Prime Minister"))
                .body("office.emails", contains("pm@matignon.invalid"))
                .body("heldUntil", nullValue());
    }

    @Test
    void enter_manyFaults_areSaidAtOnce() {
        drafter.api()
                .body(
                        """
                        {"name": " ", "office": {"title": "", "institution": "X", "country": "ZZ"},
                         "emails": ["nobody"], "heldFrom": "2014", "heldUntil": "2016-02-30",
                         "language": "xx-!"}""")
                .post("/api/v1/officials")
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "name",
                                "office.title",
                                "office.country",
                                "emails",
                                "heldFrom",
                                "heldUntil",
                                "language"));
    }

    @Test
    void enter_leftBeforeHeld_isRefused() {
        enter(official("Manuel Valls", "2016-12-06", "2014-03-31"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("heldUntil"));
    }

    @Test
    void correct_newAddresses_replacesThem() {
        String id = enter(official("Manuel Valls", "2014-03-31", "2016-12-06")).path("id");
        drafter.api()
                .body(
                        official("Manuel Valls", "2014-04-01", "2016-12-06")
                                .replace("pm@matignon.invalid", "cabinet@matignon.invalid"))
                .put("/api/v1/officials/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("heldFrom", is("2014-04-01"))
                .body("office.emails", contains("cabinet@matignon.invalid"));
    }

    @Test
    void list_wordsOfTheOffice_findsItsHolders() {
        enter(official("Manuel Valls", "2014-03-31", "2016-12-06"));
        enter(official("Bernard Cazeneuve", "2016-12-06", "2017-05-10"));
        drafter.api()
                .queryParam("q", institution.toUpperCase())
                .queryParam("size", 1)
                .get("/api/v1/officials")
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("size", is(1))
                .body("page", is(0))
                .body("items.name", contains("Bernard Cazeneuve"));
    }

    @Test
    void list_percentSign_isNoWildcard() {
        enter(official("Manuel Valls", "2014-03-31", "2016-12-06"));
        drafter.api()
                .queryParam("q", "%" + institution.substring(20))
                .get("/api/v1/officials")
                .then()
                .body("total", is(0));
    }

    @Test
    void enter_byAReviewer_isForbidden() {
        Staff.with(Role.REVIEWER)
                .api()
                .body(official("Manuel Valls", "2014-03-31", "2016-12-06"))
                .post("/api/v1/officials")
                .then()
                .statusCode(403);
    }

    @Test
    void show_unknownId_isNotFound() {
        drafter.api().get("/api/v1/officials/" + UUID.randomUUID()).then().statusCode(404);
    }

    private Response enter(String official) {
        return drafter.api().body(official).post("/api/v1/officials");
    }

    private String official(String name, String from, String until) {
        return """
        {"name": "%s", "honorific": "M.", "language": "fr", "emails": [],
         "office": {"title": "Prime Minister", "institution": "%s", "country": "FR",
                    "emails": ["pm@matignon.invalid"], "postalAddress": "57 rue de Varenne\\n75007 Paris"},
         "heldFrom": "%s", "heldUntil": "%s",
         "salutations": {"en": "Dear Prime Minister,", "fr": "Monsieur le Premier ministre,"}}"""
                .formatted(name, institution, from, until);
    }
}
