package org.undersigned.mail.postman;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.mail.MailRoute;
import org.undersigned.mail.Outbox;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class OutboxDeskTest {

    @Inject OutboxRows rows;
    @Inject Outbox outbox;
    @Inject DataSource database;
    @Inject MailRoute route;
    @Inject Clock clock;

    @Test
    void show_withAMailServer_countsAndNamesNobody() {
        new OutboxProbe(outbox, database)
                .put(new TestWriter(false), "ann@example.invalid", clock.instant());

        assertThat(route.isDemonstration()).isFalse();
        given().cookie("desk", Staff.with(Role.ADMIN).cookie())
                .get("/desk/outbox")
                .then()
                .statusCode(200)
                .body(containsString("<dt>Waiting</dt>"))
                .body(containsString("Try again now"))
                .body(not(containsString("ann@example.invalid")));
    }

    @Test
    void hurry_makesRetriesDueNow() {
        TestWriter writer = new TestWriter(false);
        OutboxProbe probe = new OutboxProbe(outbox, database);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        UUID mail = probe.put(writer, "ann@example.invalid", now);
        OutboxRow row = rows.claim(writer.kind(), now, Duration.ofMinutes(1)).orElseThrow();
        rows.postpone(row, now.plus(Duration.ofHours(6)));
        String cookie = Staff.with(Role.ADMIN).cookie();

        given().cookie("desk", cookie)
                .redirects()
                .follow(false)
                .formParam("token", token(cookie))
                .post("/desk/outbox/hurry")
                .then()
                .statusCode(303);

        assertThat(probe.row(mail).nextAt()).isBefore(now.plus(Duration.ofHours(1)));
    }

    private static String token(String cookie) {
        return given().cookie("desk", cookie)
                .get("/desk/outbox")
                .htmlPath()
                .getString("**.find { it.@name == 'token' }.@value");
    }
}
