package org.undersigned.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.account.Account;
import org.undersigned.account.Role;
import org.undersigned.account.Staffing;

/**
 * Somebody of the staff for a test, each time somebody new.
 *
 * @param id of the account
 */
public record Staff(UUID id, String email, String password) {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"token\" value=\"([A-Za-z0-9_-]+)\"");

    /** A new account with these roles. */
    public static Staff with(Role... roles) {
        String email = "staff-" + UUID.randomUUID() + "@rights.invalid";
        String password = "correct horse " + UUID.randomUUID();
        Account account = new Account(email, "Noor Example", Set.of(roles), Instant.now());
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(Staffing.class).get().hire(account, password));
        return new Staff(account.id(), email, password);
    }

    /** A token for the API, from the API. */
    public String token() {
        return given().contentType(ContentType.JSON)
                .body("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .post("/api/v1/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** A request to the API on this person's behalf. */
    public RequestSpecification api() {
        return given().header("Authorization", "Bearer " + token()).contentType(ContentType.JSON);
    }

    /** The session cookie of a browser in which this person signed in. */
    public String cookie() {
        return given().redirects()
                .follow(false)
                .formParam("email", email)
                .formParam("password", password)
                .post("/login")
                .then()
                .statusCode(303)
                .extract()
                .cookie("desk");
    }

    /** The token that the forms of this session carry. */
    public static String formToken(String cookie) {
        String page = given().cookie("desk", cookie).get("/desk").asString();
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("No form token in\n" + page);
        }
        return token.group(1);
    }
}
