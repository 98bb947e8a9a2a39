package org.undersigned.mail.postman;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.database.Folders;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailRoute;
import org.undersigned.mail.carrier.Answer;
import org.undersigned.mail.carrier.Carrier;
import org.undersigned.testsupport.NoMailServer;
import org.undersigned.testsupport.Staff;

/** A server to which nobody gave a mail host. */
@QuarkusTest
@TestProfile(NoMailServer.class)
class DemonstrationTest {

    @Inject MailRoute route;
    @Inject Carrier carrier;
    @Inject Folders folders;

    @Test
    void mail_becomesAFile_thatAnAdministratorCanRead() {
        UUID id = UUID.randomUUID();
        MailMessage mail =
                MailMessage.automatic(
                        "ann@example.invalid",
                        "Please confirm",
                        "Open http://localhost/confirm/" + id + "\n",
                        "en");

        assertThat(route.isDemonstration()).isTrue();
        assertThat(carrier.carry(id, mail, Instant.parse("2026-11-23T10:00:00Z")))
                .isEqualTo(new Answer.Taken());

        assertThat(folders.data().resolve("outbox/20261123T100000000Z-" + id + ".eml")).exists();
        given().cookie("desk", Staff.with(Role.ADMIN).cookie())
                .get("/desk/outbox")
                .then()
                .statusCode(200)
                .body(containsString("ann@example.invalid"))
                .body(containsString("<a href=\"http://localhost/confirm/" + id + "\">"))
                .body(containsString("Demonstration: no mail server is set"));
    }

    @Test
    void outbox_othersThanAdministrators_areRefused() {
        given().cookie("desk", Staff.with(Role.COORDINATOR, Role.DRAFTER, Role.REVIEWER).cookie())
                .get("/desk/outbox")
                .then()
                .statusCode(403)
                .body(not(containsString("ann@example.invalid")));
    }
}
