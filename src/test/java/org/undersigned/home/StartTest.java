package org.undersigned.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class StartTest {

    @Test
    void home_needsNoCookieAndMayBeCached() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .header("Cache-Control", containsString("max-age="))
                .body(containsString("lang=\"en\" dir=\"ltr\""));
    }

    @Test
    void start_offersWhatOnesRolesAllow() {
        given().cookie("desk", Staff.with(Role.ADMIN).cookie())
                .get("/desk")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body(containsString("/desk/audit"))
                .body(not(containsString("/desk/campaigns/new")));
        given().cookie("desk", Staff.with(Role.DRAFTER).cookie())
                .get("/desk")
                .then()
                .statusCode(200)
                .body(not(containsString("/desk/audit")))
                .body(containsString("/desk/campaigns/new"));
    }
}
