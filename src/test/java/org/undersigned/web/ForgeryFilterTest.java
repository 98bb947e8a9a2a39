package org.undersigned.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class ForgeryFilterTest {

    @Test
    void form_ofAScriptOrAnOldPhone_passes() {
        form().post("/probe/form").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void form_ofOurOwnPage_passes(String site) {
        form().header("Sec-Fetch-Site", site)
                .header("Origin", "http://rights.invalid")
                .header("Host", "rights.invalid")
                .post("/probe/form")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, 'same-origin, cross-site'",
        "Origin, https://evil.invalid",
        "Origin, null",
        "Origin, http://rights.invalid.evil.invalid",
        "Origin, 'http://rights.invalid, https://evil.invalid'",
    })
    void form_ofAnotherSite_isRefused(String header, String value) {
        form().header("Host", "rights.invalid")
                .header(header, value)
                .post("/probe/form")
                .then()
                .statusCode(403);
    }

    @Test
    void form_withTwoHeadersOfOneName_isRefusedIfOneIsForeign() {
        form().header("Sec-Fetch-Site", "same-origin", "cross-site")
                .post("/probe/form")
                .then()
                .statusCode(403);
    }

    @Test
    void signIn_fromAnotherSite_isRefused() {
        form().header("Sec-Fetch-Site", "cross-site").post("/login").then().statusCode(403);
    }

    @Test
    void desk_withoutToken_isRefused() {
        String cookie = Staff.with(Role.DRAFTER).cookie();

        form().cookie("desk", cookie).post("/desk/sign-out").then().statusCode(403);
    }

    @Test
    void desk_withSomebodyElsesToken_isRefused() {
        String cookie = Staff.with(Role.DRAFTER).cookie();
        String other = Staff.formToken(Staff.with(Role.DRAFTER).cookie());

        form().cookie("desk", cookie)
                .formParam("token", other)
                .post("/desk/sign-out")
                .then()
                .statusCode(403);
    }

    @Test
    void desk_withItsToken_passes() {
        String cookie = Staff.with(Role.DRAFTER).cookie();

        form().cookie("desk", cookie)
                .formParam("token", Staff.formToken(cookie))
                .redirects()
                .follow(false)
                .post("/desk/sign-out")
                .then()
                .statusCode(303);
    }

    @Test
    void desk_withItsTokenInAFormWithFiles_passes() {
        String cookie = Staff.with(Role.DRAFTER).cookie();

        given().cookie("desk", cookie)
                .multiPart("token", Staff.formToken(cookie))
                .multiPart("name", "x")
                .redirects()
                .follow(false)
                .post("/desk/sign-out")
                .then()
                .statusCode(303);
    }

    private static RequestSpecification form() {
        return given().formParam("name", "x");
    }
}
