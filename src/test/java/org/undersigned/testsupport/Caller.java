package org.undersigned.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Somebody of the staff who calls the JSON API with a token. */
public record Caller(RequestSpecification spec) {

    static final String ADMIN_EMAIL = "admin@undersigned.invalid";
    static final String ADMIN_PASSWORD = "for-the-first-start-only";

    /** The first account, which holds all roles. */
    public static Caller admin() {
        return signedIn(ADMIN_EMAIL, ADMIN_PASSWORD);
    }

    /** Makes an account with these roles and signs in with it. */
    public Caller hires(String name, String... roles) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@staff.invalid";
        String password = "a long password of " + name;
        post(
                        "/accounts",
                        Map.of(
                                "email", email,
                                "name", name,
                                "roles", List.of(roles),
                                "password", password))
                .statusCode(201);
        return signedIn(email, password);
    }

    private static Caller signedIn(String email, String password) {
        String token =
                given().contentType(ContentType.JSON)
                        .body(Map.of("email", email, "password", password))
                        .post("/api/v1/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken");
        return new Caller(
                new RequestSpecBuilder().addHeader("Authorization", "Bearer " + token).build());
    }

    public ValidatableResponse get(String path) {
        return given().spec(spec).get("/api/v1" + path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return given().spec(spec)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    public ValidatableResponse put(String path, Object body) {
        return given().spec(spec)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1" + path)
                .then();
    }
}
