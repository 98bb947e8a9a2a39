package org.undersigned.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.undersigned.packaged.FullDisk.Outcome;

/** A disk that is full, on each database; needs the packaged server and the right to mount. */
@EnabledIf(
        value = "org.undersigned.packaged.FullDisk#mayMount",
        disabledReason = "Only root may mount a small disk.")
class FullDiskTest {

    @Test
    void disk_thatIsFullUnderH2_refusesHonestly_andServesWhenThereIsRoom() throws Exception {
        assertHonest(FullDisk.onH2(folder()));
    }

    @Test
    void disk_thatIsFullUnderPostgres_refusesHonestly_andServesWhenThereIsRoom() throws Exception {
        assertHonest(FullDisk.onPostgres(folder()));
    }

    private static void assertHonest(Outcome outcome) {
        assertThat(outcome.before()).isPositive();
        assertThat(outcome.refused()).isPositive();
        assertThat(outcome.answer()).isEqualTo("503 after 5");
        assertThat(outcome.page()).isEqualTo(200);
        assertThat(outcome.after()).isPositive();
        assertThat(outcome.missing()).isEmpty();
    }

    private static Path folder() throws Exception {
        return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "full-");
    }
}
