package org.undersigned.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.undersigned.packaged.Replicas.Outcome;

/** A short {@code make replicas}; needs the packaged server. */
class ReplicasTest {

    @Test
    void twoServers_oneKilledAndStartedAgainUnderLoad_loseNobodyAndWriteToNobodyTwice()
            throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "replicas-");

        Outcome outcome = Replicas.run(folder, Duration.ofSeconds(6));

        assertThat(outcome.thanked()).isGreaterThan(100);
        assertThat(outcome.missing()).isZero();
        assertThat(outcome.withoutMail()).isZero();
        assertThat(outcome.mailedTwice()).isZero();
        assertThat(outcome.repeated()).as("mails under way when one was killed").isLessThan(5);
        assertThat(outcome.confirmed()).isGreaterThan(100);
        assertThat(outcome.notCounted()).isZero();
        assertThat(outcome.tallies()).containsOnly(outcome.tallies().getLast());
    }
}
