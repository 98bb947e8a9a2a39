package org.undersigned.signature.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

/** Counts that were wrong are right again, and a sensitive one is told in steps (A10). */
@QuarkusTest
@Installation
class CountTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject Count count;
    @Inject EntityManager database;

    @Test
    void repair_afterACrashThatLostChanges_countsFromTheBeginning() {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 7);
        count.begin(appeal.id(), Instant.now());
        tells(appeal, 0);

        count.repair(appeal.id());

        tells(appeal, 7);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update tally set persons = 99 where campaign_id = ?1")
                                        .setParameter(1, appeal.id())
                                        .executeUpdate());
        count.repair(appeal.id());
        count.repair(appeal.id());
        tells(appeal, 7);
    }

    @Test
    void publish_sensitive_movesInStepsOfTen_andNotMoreThanHourly() {
        OpenAppeal appeal = OpenAppeal.sensitive();
        Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        count.begin(appeal.id(), start);
        supporters(appeal, 19);
        tells(appeal, 0);

        count.publish(start.plus(HOUR));
        tells(appeal, 10);
        supporters(appeal, 1);
        count.publish(start.plus(HOUR).plus(HOUR.minusSeconds(1)));
        tells(appeal, 10);
        count.publish(start.plus(HOUR).plus(HOUR));
        tells(appeal, 20);
    }

    private void supporters(OpenAppeal appeal, int more) {
        Crowd.nameless(appeal, more);
        count.repair(appeal.id());
    }

    private static void tells(OpenAppeal appeal, int expected) {
        given().get(appeal.page() + "/tally.json")
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(expected));
    }
}
