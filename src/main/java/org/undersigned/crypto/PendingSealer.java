package org.undersigned.crypto;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seals what must be forgotten soon, even by old backups of the database: each week has a key,
 * destroyed 14 days after the week's end.
 */
@ApplicationScoped
public class PendingSealer {

    private static final String PURPOSE = "pending";

    private final KeyFolder folder;
    private final Clock clock;

    /** The key that seals now: nobody destroys it, so its file is not looked at each time. */
    private volatile @Nullable Current current;

    PendingSealer(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private record Current(KeyWeek week, byte[] key) {}

    /** The same as {@link Sealer#seal}, but it can be opened for 14 to 21 days only. */
    public byte[] seal(UUID owner, byte[] plain) {
        Current now = current(KeyWeek.of(clock.instant()));
        return SealedBox.seal(now.week().number(), now.key(), PURPOSE, owner, plain);
    }

    private Current current(KeyWeek week) {
        Current known = current;
        if (known == null || !known.week().equals(week)) {
            known = new Current(week, folder.readOrCreate(week.name()));
            current = known;
        }
        return known;
    }

    /**
     * @throws KeyDestroyed when its time is over
     * @throws CannotOpen when the bytes were changed or belong to another owner
     */
    public byte[] open(UUID owner, byte[] sealed) {
        KeyWeek week = new KeyWeek(SealedBox.keyNumber(sealed));
        if (week.isToBeDestroyed(clock.instant())) {
            throw new KeyDestroyed("The key of the week " + week.name() + " is destroyed.");
        }
        return SealedBox.open(key(week), PURPOSE, owner, sealed);
    }

    private byte[] key(KeyWeek week) {
        Current known = current;
        if (known != null && known.week().equals(week)) {
            return known.key();
        }
        return folder.read(week.name())
                .orElseThrow(() -> new CannotOpen("There is no key " + week.name() + "."));
    }

    @Scheduled(every = "1h", identity = "crypto: destroy weekly keys")
    void destroyOldKeys() {
        Instant now = clock.instant();
        Current known = current;
        if (known != null && known.week().isToBeDestroyed(now)) {
            current = null;
        }
        folder.namesBeginning(KeyWeek.PREFIX).stream()
                .filter(
                        name ->
                                KeyWeek.ofName(name)
                                        .filter(w -> w.isToBeDestroyed(now))
                                        .isPresent())
                .forEach(folder::remove);
    }
}
