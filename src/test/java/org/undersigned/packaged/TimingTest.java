package org.undersigned.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short {@code make timing}; needs the packaged server. */
class TimingTest {

    private static final int EACH = 200;

    @Test
    void answers_inSevenSituations_takeEquallyLong() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "timing-");
        long seed = System.nanoTime();

        List<Ranks.Share> shares = Timing.run(folder, EACH, seed);

        assertThat(shares).hasSize(3 * 7);
        assertThat(shares.stream().filter(Ranks.Share::shows)).as("seed " + seed).isEmpty();
    }
}
