package org.undersigned.account.staffing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class AccountsApiTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    GreenMail server;
    @Inject Staffing staffing;
    @Inject Accounts accounts;

    @Test
    void add_withPassword_canSignInAtOnce() {
        String email = email();
        String location =
                Staff.with(Role.ADMIN)
                        .api()
                        .body(input(email, "a long enough password"))
                        .post(ACCOUNTS)
                        .then()
                        .statusCode(201)
                        .body("email", is(email))
                        .body("roles", contains("DRAFTER", "REVIEWER"))
                        .body("active", is(true), "invited", is(false))
                        .body(not(containsString("argon2")))
                        .extract()
                        .header("Location");

        String token = new Staff(UUID.randomUUID(), email, "a long enough password").token();
        assertThat(token).isNotEmpty();
        Staff.with(Role.ADMIN).api().get(location).then().statusCode(200).body("email", is(email));
    }

    @Test
    void add_withoutPassword_sendsALinkThatWorksOnce() {
        String email = email();
        Staff.with(Role.ADMIN)
                .api()
                .body(Map.of("email", email, "name", "Ines", "roles", List.of("DRAFTER")))
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .body("invited", is(true));
        String link = Mailbox.of(server).linkSentTo(email, "/password/");

        given().get(link).then().statusCode(200).body(containsString(email));
        password(link, "short", 422);
        password(link, "chosen by herself", 303);
        password(link, "chosen by a thief", 404);

        assertThat(new Staff(UUID.randomUUID(), email, "chosen by herself").token()).isNotEmpty();
    }

    @Test
    void add_nonsense_namesEveryFieldAtOnce() {
        Staff.with(Role.ADMIN)
                .api()
                .body(Map.of("email", "no address", "name", " ", "password", "short"))
                .post(ACCOUNTS)
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("email", "name", "roles", "password"));
    }

    @Test
    void add_unknownRole_namesIt() {
        Staff.with(Role.ADMIN)
                .api()
                .body("{\"email\":\"a@b.invalid\",\"name\":\"A\",\"roles\":[\"CHIEF\"]}")
                .post(ACCOUNTS)
                .then()
                .statusCode(422)
                .body("errors[0].field", is("roles[0]"))
                .body("errors[0].message", containsString("DRAFTER"));
    }

    @Test
    void add_addressTaken_saysSoAtTheField() {
        Staff staff = Staff.with(Role.DRAFTER);

        Staff.with(Role.ADMIN)
                .api()
                .body(input(staff.email().toUpperCase(Locale.ROOT), "long enough, yes"))
                .post(ACCOUNTS)
                .then()
                .statusCode(422)
                .body("errors.field", contains("email"));
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER", "REVIEWER", "COORDINATOR"})
    void list_withoutTheRole_isForbidden(Role role) {
        Staff.with(role)
                .api()
                .get(ACCOUNTS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("title", equalTo("Not for your role"));
    }

    @Test
    void list_pages_areCounted() {
        Staff.with(Role.ADMIN)
                .api()
                .get(ACCOUNTS + "?page=0&size=1")
                .then()
                .statusCode(200)
                .body("items.size()", is(1), "page", is(0), "size", is(1));
    }

    @ParameterizedTest
    @CsvSource({"page=-1,page", "size=0,size", "size=many,size", "page=99999999999,page"})
    void list_noSuchPage_isInvalid(String query, String field) {
        Staff.with(Role.ADMIN)
                .api()
                .get(ACCOUNTS + "?" + query)
                .then()
                .statusCode(422)
                .body("errors.field", contains(field));
    }

    @Test
    void change_unknownAccount_isNotFound() {
        Staff.with(Role.ADMIN)
                .api()
                .body(input(email(), "long enough, yes"))
                .put(ACCOUNTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void change_theLastAdministrator_isRefused() {
        Staff last = Staff.with(Role.ADMIN);
        AccountInput drafterNow =
                new AccountInput(last.email(), "L", List.of(Role.DRAFTER), null, null);

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    closeAllBut(last.id());
                                                    staffing.change(last.id(), drafterNow);
                                                }))
                .isInstanceOf(LastAdministrator.class);
        assertThat(accounts.findById(last.id()).roles()).containsExactly(Role.ADMIN);
    }

    private void closeAllBut(UUID last) {
        accounts.inOrder().stream()
                .filter(account -> !account.id().equals(last))
                .forEach(Account::deactivate);
    }

    private static void password(String link, String password, int status) {
        given().redirects()
                .follow(false)
                .formParam("password", password)
                .post(link)
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> input(String email, String password) {
        return Map.of(
                "email",
                email,
                "name",
                "Ines Example",
                "roles",
                List.of("REVIEWER", "DRAFTER"),
                "password",
                password);
    }

    private static String email() {
        return "ines-" + UUID.randomUUID() + "@rights.invalid";
    }
}
