package org.undersigned.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Installation;

@QuarkusTest
@Installation
class OnceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Inject Once once;

    @Test
    void run_twoReplicasAtOnce_doItOnce() {
        AtomicInteger done = new AtomicInteger();
        try (var replicas = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                replicas.submit(() -> once.run("both", NOW, () -> slowly(done)));
            }
        }

        assertThat(done).hasValue(1);
    }

    @Test
    void run_afterAFailure_isTriedAgain() {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                once.run(
                                        "fails",
                                        NOW,
                                        () -> {
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessageContaining("no");
        once.run("fails", NOW, done::incrementAndGet);

        assertThat(done).hasValue(1);
    }

    private static void slowly(AtomicInteger done) {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.incrementAndGet();
    }
}
