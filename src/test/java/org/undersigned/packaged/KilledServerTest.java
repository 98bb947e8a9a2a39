package org.undersigned.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A round of {@code make kill} on each database; needs the packaged server. */
class KilledServerTest {

    @Test
    void server_killedWhileItIsSigned_losesNobodyItThanked() throws Exception {
        Killing killing = new Killing();
        killing.onH2(folder(), 1);

        assertNobodyMissing(killing, 1);
    }

    @Test
    void postgres_restartedWhileTheServerIsSigned_losesNobodyItThanked() throws Exception {
        Killing killing = new Killing();
        killing.onPostgres(folder(), 0, 1);

        assertNobodyMissing(killing, 2);
    }

    private static void assertNobodyMissing(Killing killing, int rounds) {
        assertThat(killing.rounds()).hasSize(rounds);
        assertThat(killing.rounds()).allMatch(round -> round.thanked() > 0);
        assertThat(killing.rounds()).allMatch(round -> round.missing().isEmpty());
    }

    private static Path folder() throws Exception {
        return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kill-");
    }
}
