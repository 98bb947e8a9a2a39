package org.undersigned.official;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

/** The directory at the desk. */
@QuarkusTest
@Installation
class OfficialPagesTest {

    private final String institution = "Ministry " + UUID.randomUUID();

    @Test
    void enter_officialWithOffice_isFoundAndOpened() {
        Staff drafter = Staff.with(Role.DRAFTER);
        Desk desk = Desk.of(drafter);
        desk.open("/desk/officials/new").statusCode(200);
        String place =
                desk.send("/desk/officials/new", valls())
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        String id = place.replaceAll(".*/officials/([0-9a-f-]+).*", "$1");
        drafter.api()
                .get("/api/v1/officials/" + id)
                .then()
                .body("office.emails.size()", is(2))
                .body("salutations.fr", is("Monsieur le Premier ministre,"));
        desk.open("/desk/officials/" + id).statusCode(200).body(containsString("Manuel Valls"));
        desk.open("/desk/officials?q=" + institution.replace(" ", "%20"))
                .statusCode(200)
                .body(containsString("Manuel Valls"));
        String office = drafter.api().get("/api/v1/officials/" + id).path("office.id");
        desk.open("/desk/officials/offices/" + office)
                .statusCode(200)
                .body(containsString("31 March 2014"));
        desk.open("/desk/officials/new?office=" + office)
                .statusCode(200)
                .body(containsString(institution));
    }

    @Test
    void enter_faults_keepWhatWasTyped() {
        Map<String, String> form = valls();
        form.put("heldFrom", "soon");
        form.put("office.title", "");
        Desk.of(Staff.with(Role.DRAFTER))
                .send("/desk/officials/new", form)
                .then()
                .statusCode(422)
                .body(containsString("Manuel Valls"))
                .body(containsString("Monsieur le Premier ministre,"))
                .body(containsString("value=\"soon\""));
    }

    @Test
    void enter_sameOfficeTypedAgain_keepsItsAddresses() {
        Staff drafter = Staff.with(Role.DRAFTER);
        Desk desk = Desk.of(drafter);
        enter(desk, valls());
        Map<String, String> next = valls();
        next.put("name", "Bernard Cazeneuve");
        next.put("office.emails", "");
        next.put("office.postalAddress", "");
        drafter.api()
                .get("/api/v1/officials/" + enter(desk, next))
                .then()
                .body("office.emails.size()", is(2))
                .body("office.postalAddress", is("57 rue de Varenne\n75007 Paris"));
    }

    @Test
    void enter_knownOfficeAfterAFault_leavesTheOfficeAsItIs() {
        Staff drafter = Staff.with(Role.DRAFTER);
        Desk desk = Desk.of(drafter);
        String office =
                drafter.api().get("/api/v1/officials/" + enter(desk, valls())).path("office.id");
        Map<String, String> form = new HashMap<>();
        form.put("office.id", office);
        form.put("office.was", "");
        form.put("office.title", "Something else");
        form.put("office.institution", institution);
        desk.send("/desk/officials/new", form)
                .then()
                .statusCode(422)
                .body(containsString("name=\"office.was\" value=\"\""));
        form.put("name", "Bernard Cazeneuve");
        drafter.api()
                .get("/api/v1/officials/" + enter(desk, form))
                .then()
                .body("office.id", is(office))
                .body("office.title", is("Prime Minister"));
    }

    @Test
    void enter_faultsBelowAnEmptyLine_keepTheSalutation() {
        Map<String, String> form = valls();
        form.put("name", "");
        form.put("language-0", "");
        form.put("salutation-0", "");
        form.put("language-1", "fr");
        form.put("salutation-1", "Monsieur le Premier ministre,");
        Desk.of(Staff.with(Role.DRAFTER))
                .send("/desk/officials/new", form)
                .then()
                .statusCode(422)
                .body(containsString("Monsieur le Premier ministre,"));
    }

    private static String enter(Desk desk, Map<String, String> form) {
        return desk.send("/desk/officials/new", form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/officials/([0-9a-f-]+).*", "$1");
    }

    @Test
    void correct_byAReviewer_isForbidden() {
        Desk.of(Staff.with(Role.REVIEWER))
                .send("/desk/officials/new", valls())
                .then()
                .statusCode(403);
    }

    private Map<String, String> valls() {
        Map<String, String> form = new HashMap<>();
        form.put("name", "Manuel Valls");
        form.put("honorific", "M.");
        form.put("language", "fr");
        form.put("office.title", "Prime Minister");
        form.put("office.institution", institution);
        form.put("office.country", "fr");
        form.put("office.emails", "pm@matignon.invalid\r\ncabinet@matignon.invalid\r\n");
        form.put("office.postalAddress", "57 rue de Varenne\r\n75007 Paris");
        form.put("heldFrom", "2014-03-31");
        form.put("language-0", "fr");
        form.put("salutation-0", "Monsieur le Premier ministre,");
        return form;
    }
}
