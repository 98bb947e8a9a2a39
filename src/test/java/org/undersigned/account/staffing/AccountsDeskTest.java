package org.undersigned.account.staffing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class AccountsDeskTest {

    private static final String ATTACK = "\"><script>alert(1)</script>{name}";

    GreenMail server;
    private Staff admin;
    private String cookie;

    @BeforeEach
    void signIn() {
        admin = Staff.with(Role.ADMIN);
        cookie = admin.cookie();
    }

    @Test
    void add_invitesByMail() {
        String email = "new-" + UUID.randomUUID() + "@rights.invalid";

        post("/desk/accounts", form().formParam("name", "Ada").formParam("email", email))
                .statusCode(422)
                .body(containsString("at least one role"))
                .body(containsString("value=\"" + email + "\""));
        post(
                        "/desk/accounts",
                        form().formParam("name", "Ada")
                                .formParam("email", email)
                                .formParam("roles", "DRAFTER", "REVIEWER"))
                .statusCode(303);

        Mailbox.of(server).onlyMailTo(email);
        get("/desk/accounts").body(containsString(email)).body(containsString("Invited"));
    }

    @Test
    void names_areShownAsText_neverAsMarkup() {
        Staff named = Staff.with(Role.DRAFTER);
        post(
                        "/desk/accounts/" + named.id(),
                        form().formParam("name", ATTACK)
                                .formParam("email", named.email())
                                .formParam("roles", "DRAFTER")
                                .formParam("active", "on"))
                .statusCode(303);

        for (String page : new String[] {"/desk/accounts", "/desk/accounts/" + named.id()}) {
            get(page)
                    .statusCode(200)
                    .body(not(containsString("<script>")))
                    .body(containsString("&lt;script&gt;"));
        }
        given().cookie("desk", named.cookie())
                .get("/desk/account")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")));
    }

    @Test
    void badInput_isShownAgainAsText() {
        post("/desk/accounts", form().formParam("name", ATTACK).formParam("email", ATTACK))
                .statusCode(422)
                .body(not(containsString("<script>")));
        given().formParam("email", ATTACK)
                .formParam("password", ATTACK)
                .formParam("to", ATTACK)
                .post("/login")
                .then()
                .statusCode(422)
                .body(not(containsString("<script>")));
    }

    @Test
    void wrongRole_isToldKindly() {
        given().accept("text/html")
                .cookie("desk", Staff.with(Role.DRAFTER).cookie())
                .get("/desk/accounts")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("Not for your role"));
    }

    @Test
    void ownPassword_needsThePresentOne_andStaysSignedIn() {
        String elsewhere = admin.cookie();
        post(
                        "/desk/account/password",
                        form().formParam("current", "wrong")
                                .formParam("password", "a new one, long"))
                .statusCode(422)
                .body(containsString("not your present password"));

        String here =
                post(
                                "/desk/account/password",
                                form().formParam("current", admin.password())
                                        .formParam("password", "a new one, long"))
                        .statusCode(303)
                        .extract()
                        .cookie("desk");

        given().cookie("desk", here).get("/desk/account").then().statusCode(200);
        given().cookie("desk", elsewhere)
                .redirects()
                .follow(false)
                .get("/desk")
                .then()
                .statusCode(303);
    }

    @Test
    void ownName_mustNotBeEmpty() {
        post("/desk/account/name", form().formParam("name", "  ")).statusCode(422);
        post("/desk/account/name", form().formParam("name", "Noor New"))
                .statusCode(303)
                .header("Location", endsWith("/desk/account?saved=1"));
        get("/desk").body(containsString("Noor New"));
    }

    private RequestSpecification form() {
        return given().cookie("desk", cookie)
                .redirects()
                .follow(false)
                .formParam("token", Staff.formToken(cookie));
    }

    private static ValidatableResponse post(String path, RequestSpecification form) {
        return form.post(path).then();
    }

    private ValidatableResponse get(String path) {
        return given().cookie("desk", cookie).get(path).then();
    }
}
