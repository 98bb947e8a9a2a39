package org.undersigned.signature.tally;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

/** Counts that were wrong are right again, and a sensitive one is told in steps (A10). */
@QuarkusTest
@Installation
class CountTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int OFTEN = 150;

    @Inject Count count;
    @Inject Counting counting;
    @Inject Scheduler scheduler;
    @Inject EntityManager database;

    @Test
    void repair_afterACrashThatLostChanges_countsFromTheBeginning() {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 7);
        count.begin(appeal.id(), Instant.now());
        tells(appeal, 0);

        count.repair(appeal.id());

        tells(appeal, 7);
        run("update tally set persons = ?2 where campaign_id = ?1", appeal, 99);
        count.repair(appeal.id());
        count.repair(appeal.id());
        tells(appeal, 7);
    }

    @Test
    void start_afterACrash_repairsEveryCount() {
        List<OpenAppeal> appeals = List.of(OpenAppeal.begin(), OpenAppeal.begin());
        for (OpenAppeal appeal : appeals) {
            Crowd.named(appeal, 7);
            count.begin(appeal.id(), Instant.now());
        }
        assertThat(scheduler.getScheduledJob("tally: repair")).isNotNull();
        counting.repair();
        appeals.forEach(appeal -> tells(appeal, 7));
    }

    /** As when the server dies between two statements. */
    @Test
    void take_brokenOff_isDoneAgainAsAWhole() {
        OpenAppeal appeal = OpenAppeal.begin();
        count.begin(appeal.id(), Instant.now());
        run("update tally set persons = ?2 where campaign_id = ?1", appeal, Long.MAX_VALUE);
        waiting(appeal, 3);

        assertThatThrownBy(() -> count.take(appeal.id(), Instant.now()))
                .isInstanceOf(IllegalStateException.class);

        run("update tally set persons = ?2 where campaign_id = ?1", appeal, 0);
        count.take(appeal.id(), Instant.now());
        tells(appeal, 3);
    }

    /** As two replicas do, while people confirm. */
    @Test
    void take_byTwoWhileMoreComes_losesNoneAndCountsNoneTwice() throws Exception {
        OpenAppeal appeal = OpenAppeal.begin();
        count.begin(appeal.id(), Instant.now());
        List<Callable<Void>> busy = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            busy.add(often(() -> waiting(appeal, 1)));
            busy.add(often(() -> count.take(appeal.id(), Instant.now())));
        }
        try (var threads = Executors.newFixedThreadPool(busy.size())) {
            for (Future<Void> each : threads.invokeAll(busy)) {
                each.get();
            }
        }
        count.take(appeal.id(), Instant.now());
        tells(appeal, 2 * OFTEN);
    }

    private static Callable<Void> often(Runnable deed) {
        return () -> {
            for (int i = 0; i < OFTEN; i++) {
                deed.run();
            }
            return null;
        };
    }

    private void waiting(OpenAppeal appeal, int persons) {
        run(
                "insert into tally_change (id, campaign_id, persons, organisations)"
                        + " values (gen_random_uuid(), ?1, ?2, 0)",
                appeal,
                persons);
    }

    private void run(String sql, OpenAppeal appeal, Number number) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(sql)
                                        .setParameter(1, appeal.id())
                                        .setParameter(2, number)
                                        .executeUpdate());
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
