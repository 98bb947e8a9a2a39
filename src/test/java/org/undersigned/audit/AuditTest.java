package org.undersigned.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class AuditTest {

    @Inject Audit audit;

    @Test
    void record_byNobody_isTheSystems() {
        QuarkusTransaction.requiringNew().run(() -> audit.record("campaign.close", "the-slug"));

        Staff.with(Role.ADMIN)
                .api()
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items.find { it.subject == 'the-slug' }.who", is("system"))
                .body("items.find { it.subject == 'the-slug' }.account", nullValue());
    }

    @Test
    void record_outsideATransaction_isRefused() {
        assertThatThrownBy(() -> audit.record("a", "b")).isInstanceOf(TransactionalException.class);
    }

    @Test
    void list_newestFirst_namesWhoDidWhatToWhom() {
        Staff admin = Staff.with(Role.ADMIN);
        Staff other = Staff.with(Role.DRAFTER);
        admin.api()
                .body(
                        Map.of(
                                "email", other.email(),
                                "name", "Renamed",
                                "roles", List.of("REVIEWER")))
                .put("/api/v1/accounts/" + other.id())
                .then()
                .statusCode(200);

        List<Map<String, Object>> entries =
                admin.api().get("/api/v1/audit?size=5").then().extract().path("items");

        assertThat(entries.get(0)).containsEntry("action", "account.sign-in");
        assertThat(entries.get(1))
                .containsEntry("action", "account.change")
                .containsEntry("account", admin.id().toString())
                .containsEntry("who", "Noor Example")
                .containsEntry("subject", other.id().toString());
    }

    @Test
    void list_withoutTheRole_isForbidden() {
        Staff.with(Role.DRAFTER, Role.REVIEWER, Role.COORDINATOR)
                .api()
                .get("/api/v1/audit")
                .then()
                .statusCode(403);
    }

    @Test
    void desk_showsItAsText() {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("<script>alert(1)</script>", "<img src=x>"));

        given().cookie("desk", Staff.with(Role.ADMIN).cookie())
                .get("/desk/audit")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")))
                .body(not(containsString("<img src=x>")));
    }
}
