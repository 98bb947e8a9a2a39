package org.undersigned.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class LoginPageTest {

    @Test
    void desk_nobodySignedIn_leadsToLoginAndBack() {
        given().redirects()
                .follow(false)
                .get("/desk/accounts?page=2")
                .then()
                .statusCode(303)
                .header("Location", is("/login?to=%2Fdesk%2Faccounts%3Fpage%3D2"));
    }

    @Test
    void enter_rightPassword_opensTheDesk() {
        Staff staff = Staff.with(Role.DRAFTER);

        given().cookie("desk", staff.cookie())
                .get("/desk")
                .then()
                .statusCode(200)
                .body(containsString("Noor Example"));
    }

    @Test
    void enter_wrongPassword_keepsTheAddressButNotThePassword() {
        Staff staff = Staff.with(Role.DRAFTER);

        given().formParam("email", staff.email())
                .formParam("password", "wrong-one")
                .post("/login")
                .then()
                .statusCode(422)
                .body(containsString("do not belong together"))
                .body(containsString(staff.email()))
                .body(not(containsString("wrong-one")));
    }

    /** An attribute "form" would tear a field out of its form. */
    @Test
    void field_carriesOnlyTheAttributesNamedForIt() {
        given().get("/login")
                .then()
                .body(
                        containsString(
                                "<input id=\"email\" name=\"email\" value=\"\""
                                        + " autocomplete=\"username\" type=\"email\">"));
    }

    @Test
    void enter_leadsBackToThePageThatWasWanted() {
        enterWith("/desk/campaigns?page=2", "/desk/campaigns?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.invalid/desk",
                "//evil.invalid/desk",
                "/\\evil.invalid",
                "/desk/\\evil.invalid",
                "/deskx.evil.invalid",
                "/desk/a\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/login",
            })
    void enter_neverLeadsAnywhereElse(String aim) {
        enterWith(aim, "/desk");
    }

    private static void enterWith(String aim, String arrival) {
        Staff staff = Staff.with(Role.DRAFTER);
        String location =
                given().redirects()
                        .follow(false)
                        .formParam("email", staff.email())
                        .formParam("password", staff.password())
                        .formParam("to", aim)
                        .post("/login")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");

        assertThat(location).isEqualTo(RestAssured.baseURI + ":" + RestAssured.port + arrival);
    }
}
