package org.undersigned.organisation;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class OrganisationTest {

    private static final String API = "/api/v1/organisation";
    private static final Map<String, String> OPEN_WINDOW =
            Map.of(
                    "name", "Open Window",
                    "address", "1 Long Lane\nPort Example",
                    "contact", "office@window.invalid",
                    "website", "https://window.invalid",
                    "language", "EN");

    @Test
    void write_isShownEverywhereAndKept() {
        put(OPEN_WINDOW).statusCode(200).body("language", is("en"));

        Staff.with(Role.DRAFTER)
                .api()
                .get(API)
                .then()
                .statusCode(200)
                .body("name", is("Open Window"), "address", is("1 Long Lane\nPort Example"));
        when().get("/login").then().body(containsString("Open Window"));
    }

    @Test
    void write_everythingWrong_namesEverything() {
        put(Map.of(
                        "name", "",
                        "website", "javascript:alert(1)",
                        "language", "english",
                        "logo", "bm8gcGljdHVyZQ=="))
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("name", "website", "language", "logo"));
    }

    @Test
    void write_asDrafter_isForbidden() {
        Staff.with(Role.DRAFTER, Role.COORDINATOR, Role.REVIEWER)
                .api()
                .body(OPEN_WINDOW)
                .put(API)
                .then()
                .statusCode(403);
    }

    @Test
    void logo_isShownBack_staysWhenAbsent_goesWhenEmpty() throws IOException {
        String png = Base64.getEncoder().encodeToString(LogoTest.png());
        put(with("logo", png)).statusCode(200).body("logo", is(png), "logoType", is("image/png"));
        when().get("/organisation/logo")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Security-Policy", containsString("sandbox"));

        put(OPEN_WINDOW).statusCode(200).body("logo", is(png));

        put(with("logo", "")).statusCode(200).body("logo", nullValue());
        when().get("/organisation/logo").then().statusCode(404);
    }

    @Test
    void desk_takesAFileAndShowsIt() throws IOException {
        String cookie = Staff.with(Role.ADMIN).cookie();
        given().cookie("desk", cookie)
                .redirects()
                .follow(false)
                .multiPart("token", Staff.formToken(cookie))
                .multiPart(
                        new MultiPartSpecBuilder("Fenêtre ouverte \"><script>")
                                .controlName("name")
                                .charset(StandardCharsets.UTF_8)
                                .build())
                .multiPart("language", "fr")
                .multiPart("logo", "../../logo.png", LogoTest.png(), "text/html")
                .post("/desk/organisation")
                .then()
                .statusCode(303);

        given().cookie("desk", cookie)
                .get("/desk/organisation")
                .then()
                .body(containsString("src=\"/organisation/logo\""))
                .body(containsString("Fenêtre ouverte &quot;&gt;&lt;script&gt;"))
                .body(not(containsString("<script>")));
        Staff.with(Role.ADMIN).api().get(API).then().body("logoType", is("image/png"));
    }

    @Test
    void desk_badLogo_keepsTheRest() {
        String cookie = Staff.with(Role.ADMIN).cookie();
        given().cookie("desk", cookie)
                .multiPart("token", Staff.formToken(cookie))
                .multiPart("name", "Kept Name")
                .multiPart("language", "fr")
                .multiPart(
                        "logo",
                        "logo.svg",
                        "<svg/>".getBytes(StandardCharsets.UTF_8),
                        "image/svg+xml")
                .post("/desk/organisation")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Kept Name\""))
                .body(containsString("PNG or SVG"));
    }

    @Test
    void write_isAudited() {
        Staff admin = Staff.with(Role.ADMIN);
        admin.api().body(OPEN_WINDOW).put(API).then().statusCode(200);

        admin.api()
                .get("/api/v1/audit?size=20")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.account == '%s' }.action".formatted(admin.id()),
                        hasItem("organisation.change"));
    }

    private static ValidatableResponse put(Map<String, String> body) {
        return Staff.with(Role.ADMIN).api().body(body).put(API).then();
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> body = new HashMap<>(OPEN_WINDOW);
        body.put(field, value);
        return body;
    }
}
