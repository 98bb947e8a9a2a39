package org.undersigned.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.mockito.InjectSpy;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Passwords;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class TokenApiTest {

    @InjectSpy Passwords passwords;

    @Test
    void issue_rightPassword_givesABearerTokenForAnHour() {
        Staff staff = Staff.with(Role.ADMIN);

        token(staff.email(), staff.password())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("tokenType", is("Bearer"))
                .body("expiresIn", is(3600))
                .body("accessToken", matchesPattern("[\\w-]+\\.[\\w-]+\\.[\\w-]+"));
    }

    @Test
    void issue_addressInOtherCase_isTheSamePerson() {
        Staff staff = Staff.with(Role.ADMIN);

        token(" " + staff.email().toUpperCase(Locale.ROOT), staff.password()).statusCode(200);
    }

    @Test
    void issue_unknownAddress_answersAsForAWrongPassword() {
        Staff staff = Staff.with(Role.ADMIN);

        String wrong = token(staff.email(), "wrong").statusCode(401).extract().asString();
        String unknown = token("nobody@rights.invalid", "wrong").extract().asString();

        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void issue_unknownAddress_takesTheWorkOfAPasswordAllTheSame() {
        token("nobody-at-all@rights.invalid", "a guess").statusCode(401);

        verify(passwords).matches(eq("a guess"), isNull());
    }

    @Test
    void issue_invitedButNoPasswordYet_isRefusedAfterTheSameWork() {
        String email = "invited-for-token@rights.invalid";
        Staff.with(Role.ADMIN)
                .api()
                .body(Map.of("email", email, "name", "N", "roles", new String[] {"DRAFTER"}))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);

        token(email, "anything").statusCode(401);

        verify(passwords).matches(anyString(), isNull());
    }

    @Test
    void issue_nothingFilledIn_namesBothFields() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/token")
                .then()
                .statusCode(422)
                .body("errors.field", contains("email", "password"));
    }

    @Test
    void issue_manyWrongPasswords_mustWait_butOthersNeedNot() {
        Staff guessed = Staff.with(Role.ADMIN);
        Staff other = Staff.with(Role.ADMIN);
        for (int i = 0; i < 10; i++) {
            token(guessed.email(), "wrong " + i).statusCode(401);
        }

        token(guessed.email(), guessed.password())
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(0));
        token(other.email(), other.password()).statusCode(200);
    }

    @Test
    void api_withTheCookieOfTheDesk_isRefused() {
        Staff staff = Staff.with(Role.ADMIN);

        given().cookie("desk", staff.cookie())
                .get("/api/v1/accounts")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void desk_withABearerToken_isNotOpened() {
        Staff staff = Staff.with(Role.ADMIN);

        given().header("Authorization", "Bearer " + staff.token())
                .redirects()
                .follow(false)
                .get("/desk")
                .then()
                .statusCode(303);
    }

    @Test
    void publicPage_withAnyToken_doesNotLookAtIt() {
        given().header("Authorization", "Bearer nonsense")
                .cookie("desk", "nonsense")
                .get("/")
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue());
    }

    @Test
    void api_nonsenseToken_isAProblem() {
        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/accounts")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse token(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/token")
                .then();
    }
}
