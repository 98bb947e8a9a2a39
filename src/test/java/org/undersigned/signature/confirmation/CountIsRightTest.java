package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;

/**
 * The count is that of the confirmed signatures, whatever happens to them in which order, and also
 * where a transaction breaks off (signing.md A10).
 */
@QuarkusTest
@Installation
class CountIsRightTest {

    private static final int PEOPLE = 60;
    private static final int DEEDS = 60;
    private static final int AT_ONCE = 4;

    @Inject Confirmation confirmation;
    @Inject Withdrawal withdrawal;
    @Inject EntityManager database;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final long seed = System.nanoTime();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void deeds_inAnyOrder_neverMakeTheCountWrong() throws Exception {
        for (int i = 0; i < PEOPLE; i++) {
            sign(i % 3 == 0);
        }
        assertThat(Signatories.ids(appeal)).hasSize(PEOPLE);

        List<Callable<Void>> busy = new ArrayList<>();
        for (int thread = 0; thread < AT_ONCE; thread++) {
            Random random = new Random(seed + thread);
            busy.add(() -> deeds(random));
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Void>> running = busy.stream().map(threads::submit).toList();
            while (running.stream().anyMatch(each -> !each.isDone())) {
                assertRight();
            }
            for (Future<Void> each : running) {
                each.get();
            }
        }
        assertThat(looks).as("looks while it happened").hasValueGreaterThan(20);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> number(WAITING) == 0);
        assertThat(number("select count(*) from tally_change where campaign_id = ?1")).isZero();
        int told = given().get(appeal.page() + "/tally.json").path("confirmed");
        assertThat(told).as("seed " + seed).isEqualTo(number(CONFIRMED)).isPositive();
    }

    private void sign(boolean organisation) {
        Signer.called("Supporter")
                .with("capacity", organisation ? "ON_BEHALF" : "PERSONAL")
                .with("organisation", organisation ? "House of Lakes" : "")
                .signs(appeal)
                .then()
                .statusCode(303);
    }

    private Void deeds(Random random) {
        List<UUID> signatures = Signatories.ids(appeal);
        for (int i = 0; i < DEEDS; i++) {
            UUID id = signatures.get(random.nextInt(signatures.size()));
            switch (random.nextInt(20)) {
                case 0 -> withdrawal.withdraw(id, Instant.now());
                case 1 -> withdrawal.erase(id, Instant.now());
                case 2 -> breakOff(() -> withdrawal.withdraw(id, Instant.now()));
                case 3 -> breakOff(() -> withdrawal.erase(id, Instant.now()));
                case 4 -> {
                    sign(random.nextBoolean());
                    signatures = Signatories.ids(appeal);
                }
                default -> confirmation.confirm(Pressing.the(id), Instant.now()).join();
            }
        }
        return null;
    }

    /** As when the server dies before the commit. */
    private static void breakOff(Runnable deed) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                deed.run();
                                throw new BrokenOff();
                            });
        } catch (BrokenOff e) {
            // What had been done is undone.
        }
    }

    private static final class BrokenOff extends RuntimeException {}

    private static final String CONFIRMED =
            "select count(*) from signature where campaign_id = ?1 and state = 'CONFIRMED'";

    private static final String WAITING =
            "select count(*) from tally_change where campaign_id = ?1";

    private void assertRight() {
        assertThat(number(wrong("persons", "<>"))).as("persons, seed " + seed).isZero();
        assertThat(number(wrong("organisations", "="))).as("organisations, seed " + seed).isZero();
        looks.incrementAndGet();
    }

    /** One statement sees one moment: what is counted and what waits to be, are what there is. */
    private static String wrong(String kind, String comparison) {
        return "select abs((select count(*) from signature where campaign_id = ?1"
                + " and state = 'CONFIRMED' and capacity "
                + comparison
                + " 'ON_BEHALF') - coalesce((select sum("
                + kind
                + ") from tally where campaign_id = ?1), 0) - coalesce((select sum("
                + kind
                + ") from tally_change where campaign_id = ?1), 0))";
    }

    private int number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                database.createNativeQuery(sql)
                                                        .setParameter(1, appeal.id())
                                                        .getSingleResult())
                                        .intValue());
    }
}
