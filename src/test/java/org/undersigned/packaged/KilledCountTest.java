package org.undersigned.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that is killed while it counts, on each database; needs the packaged server. */
class KilledCountTest {

    private final long seed = Long.getLong("undersigned.test.seed", System.nanoTime());

    @Test
    void count_ofAKilledServerOnH2_isThatOfTheRows() throws Exception {
        assertRight(KilledCount.onH2(folder(), seed));
    }

    @Test
    void count_ofAKilledServerOnPostgres_isThatOfTheRows() throws Exception {
        assertRight(KilledCount.onPostgres(folder(), seed));
    }

    private void assertRight(List<KilledCount.Round> rounds) {
        System.out.println("KilledCountTest: seed " + seed + ", " + rounds);
        assertThat(rounds).as("seed " + seed).hasSize(2);
        assertThat(rounds).allMatch(round -> round.wrong() == 0);
        assertThat(rounds).allMatch(round -> round.crowded() == 0);
        assertThat(rounds).allMatch(round -> round.told() == round.confirmed());
        assertThat(rounds.getLast().confirmed()).isPositive();
    }

    private static Path folder() throws Exception {
        return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "count-");
    }
}
