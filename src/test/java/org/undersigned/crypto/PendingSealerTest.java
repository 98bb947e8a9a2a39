package org.undersigned.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingSealerTest {

    private static final UUID OWNER = UUID.randomUUID();
    private static final byte[] PLAIN = {1, 2, 3};

    /** A Sunday, the last day of ISO week 47 in UTC, but Monday already in Tokyo. */
    private static final Instant SUNDAY = Instant.parse("2026-11-22T20:00:00Z");

    @TempDir Path folder;

    private PendingSealer at(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Tokyo"));
        return new PendingSealer(new KeyFolder(folder), clock);
    }

    @Test
    void seal_weekIsIsoInUtc() {
        at(SUNDAY.toString()).seal(OWNER, PLAIN);
        at("2027-01-02T12:00:00Z").seal(OWNER, PLAIN);

        assertThat(folder.resolve("pending-2026-W47.key")).exists();
        assertThat(folder.resolve("pending-2026-W53.key")).exists();
    }

    @Test
    void open_until14DaysAfterTheWeek() {
        byte[] sealed = at("2026-11-16T00:00:00Z").seal(OWNER, PLAIN);

        at("2026-12-06T23:59:59Z").destroyOldKeys();

        assertThat(at("2026-12-06T23:59:59Z").open(OWNER, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void open_after14Days_isForgottenEvenBeforeTheKeyFileIsGone() {
        byte[] sealed = at("2026-11-16T00:00:00Z").seal(OWNER, PLAIN);

        assertThatThrownBy(() -> at("2026-12-07T00:00:00Z").open(OWNER, sealed))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void destroyOldKeys_removesTheFileForGood() {
        byte[] sealed = at("2026-11-16T00:00:00Z").seal(OWNER, PLAIN);
        at("2026-12-07T00:00:00Z").seal(OWNER, PLAIN);

        at("2026-12-07T00:00:00Z").destroyOldKeys();

        assertThat(folder).isDirectoryContaining("glob:**pending-2026-W50.key");
        assertThat(folder.resolve("pending-2026-W47.key")).doesNotExist();
        assertThatThrownBy(() -> at("2026-11-20T00:00:00Z").open(OWNER, sealed))
                .as("a clock set back does not bring it back")
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void open_wrongOwner_isRefused() {
        byte[] sealed = at("2026-11-16T00:00:00Z").seal(OWNER, PLAIN);

        assertThatThrownBy(() -> at("2026-11-16T00:00:00Z").open(UUID.randomUUID(), sealed))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void open_changed_isRefused() {
        byte[] sealed = at("2026-11-16T00:00:00Z").seal(OWNER, PLAIN);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> at("2026-11-16T00:00:00Z").open(OWNER, changed))
                    .as("byte %d", i)
                    .isInstanceOf(CannotOpen.class);
        }
    }
}
