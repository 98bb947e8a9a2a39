package org.undersigned.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
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
}
