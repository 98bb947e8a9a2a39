package org.undersigned.official;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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

    @Test
    void country_isChosenByName_andAWrongOneStaysWithItsError() {
        Desk desk = Desk.of(Staff.with(Role.DRAFTER));
        desk.open("/desk/officials/new")
                .body(containsString("<option value=\"DE\">Germany</option>"));
        Map<String, String> form = valls();
        form.put("office.country", "Atlantis");
        desk.send("/desk/officials/new", form)
                .then()
                .statusCode(422)
                .body(containsString("<option value=\"Atlantis\" selected>Atlantis</option>"))
                .body(containsString("id=\"office.country-error\""));
        form.put("office.country", "FR");
        desk.open("/desk/officials/" + enter(desk, form))
                .body(containsString("<option value=\"FR\" selected>France</option>"));
    }

    @Test
    void salutations_twoInOneLanguage_areRefusedAtTheField() {
        Map<String, String> form = valls();
        form.put("language-1", "FR");
        form.put("salutation-1", "Cher Manuel,");
        Desk.of(Staff.with(Role.DRAFTER))
                .send("/desk/officials/new", form)
                .then()
                .statusCode(422)
                .body(containsString("id=\"language-1-error\""))
                .body(containsString("Cher Manuel,"))
                .body(containsString("Monsieur le Premier ministre,"));
    }

    @Test
    void salutation_inNoLanguage_isRefusedAtTheField() {
        Map<String, String> form = valls();
        form.put("language-0", "Frankish");
        Desk.of(Staff.with(Role.DRAFTER))
                .send("/desk/officials/new", form)
                .then()
                .statusCode(422)
                .body(containsString("id=\"language-0-error\""));
    }

    @Test
    void correct_changedByTwoAtOnce_losesNothing() {
        Staff drafter = Staff.with(Role.DRAFTER);
        Desk desk = Desk.of(drafter);
        String id = enter(desk, valls());
        String page = "/desk/officials/" + id;
        Map<String, String> mine = corrected(drafter, id);
        mine.put("seen", desk.hidden(page, "seen"));
        mine.put("honorific", "Mon honorific");
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("honorific", "Leur honorific");
        theirs.put("salutation-0", "Cher Premier ministre,");
        desk.send(page, theirs).then().statusCode(303);

        String again =
                desk.send(page, mine)
                        .then()
                        .statusCode(409)
                        .body(containsString("value=\"Mon honorific\""))
                        .body(containsString("<dt>Honorific</dt><dd>Leur honorific"))
                        .body(containsString("<dd>fr: Cher Premier ministre,"))
                        .body(not(containsString("<dt>Name</dt>")))
                        .extract()
                        .asString();
        drafter.api().get("/api/v1/officials/" + id).then().body("honorific", is("Leur honorific"));

        mine.put("seen", again.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1"));
        desk.send(page, mine).then().statusCode(303);
        drafter.api().get("/api/v1/officials/" + id).then().body("honorific", is("Mon honorific"));
    }

    @Test
    void correct_officeChangedThroughItsOtherHolder_isTold() {
        Staff drafter = Staff.with(Role.DRAFTER);
        Desk desk = Desk.of(drafter);
        String first = enter(desk, valls());
        Map<String, String> next = valls();
        next.put("name", "Bernard Cazeneuve");
        String second = enter(desk, next);
        String page = "/desk/officials/" + first;
        Map<String, String> mine = corrected(drafter, first);
        mine.put("seen", desk.hidden(page, "seen"));
        Map<String, String> other = corrected(drafter, second);
        other.put("name", "Bernard Cazeneuve");
        other.put("seen", desk.hidden("/desk/officials/" + second, "seen"));
        other.put("office.postalAddress", "1 rue Nouvelle");
        desk.send("/desk/officials/" + second, other).then().statusCode(303);
        desk.send(page, mine)
                .then()
                .statusCode(409)
                .body(containsString("<dt>Postal address</dt><dd>1 rue Nouvelle"));
    }

    /** The form of an official as it comes back from a browser in which nothing was changed. */
    private Map<String, String> corrected(Staff drafter, String id) {
        String office = drafter.api().get("/api/v1/officials/" + id).path("office.id");
        Map<String, String> form = valls();
        form.put("office.id", office);
        form.put("office.was", office);
        form.put("office.country", "FR");
        return form;
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
