package org.undersigned.crypto;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Seals what must be forgotten soon, even by old backups of the database: each week has a key,
 * destroyed 14 days after the week's end.
 */
@ApplicationScoped
public class PendingSealer {

    private static final String PURPOSE = "pending";

    private final KeyFolder folder;
    private final Clock clock;

    PendingSealer(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The same as {@link Sealer#seal}, but it can be opened for 14 to 21 days only. */
    public byte[] seal(UUID owner, byte[] plain) {
        KeyWeek week = KeyWeek.of(clock.instant());
        return SealedBox.seal(
                week.number(), folder.readOrCreate(week.name()), PURPOSE, owner, plain);
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
        byte[] key =
                folder.read(week.name())
                        .orElseThrow(() -> new CannotOpen("There is no key " + week.name() + "."));
        return SealedBox.open(key, PURPOSE, owner, sealed);
    }

    @Scheduled(every = "1h", identity = "crypto: destroy weekly keys")
    void destroyOldKeys() {
        Instant now = clock.instant();
        folder.namesBeginning(KeyWeek.PREFIX).stream()
                .filter(
                        name ->
                                KeyWeek.ofName(name)
                                        .filter(w -> w.isToBeDestroyed(now))
                                        .isPresent())
                .forEach(folder::remove);
    }
}
