package org.undersigned.crypto.rotation;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.audit.Audit;
import org.undersigned.crypto.SealedColumn;
import org.undersigned.crypto.SealedColumn.Handful;
import org.undersigned.crypto.SealingKeys;
import org.undersigned.database.Turn;

/**
 * Replaces the sealing key: the new one seals at once, what the older ones sealed is sealed anew
 * some at a time, and when nothing is left they are destroyed. One replica does it; killed in the
 * middle, it or another goes on, for a box tells by itself whose it is.
 */
@ApplicationScoped
class Replacing {

    private static final UUID FIRST = new UUID(0, 0);

    private final SealingKeys keys;
    private final Rotations rotations;
    private final List<SealedColumn> columns;
    private final Turn turn;
    private final Audit audit;
    private final Clock clock;

    Replacing(
            SealingKeys keys,
            Rotations rotations,
            @All List<SealedColumn> columns,
            Turn turn,
            Audit audit,
            Clock clock) {
        this.keys = keys;
        this.rotations = rotations;
        this.columns = columns;
        this.turn = turn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the new key. */
    @Transactional
    void begin(Instant now) {
        int number = keys.newest() + 1;
        if (rotations.underWay().isPresent() || !rotations.begin(number, now)) {
            throw new RotationUnderWay();
        }
        keys.make(number);
        audit.record("keys.replace", "sealing-" + number);
    }

    @Scheduled(
            every = "1m",
            delayed = "30s",
            identity = "crypto: replace keys",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        keys.look();
        goOn(clock.instant());
    }

    /** What is left to do at this time. */
    void goOn(Instant now) {
        if (rotations.underWay().isPresent()) {
            turn.take(
                    "crypto: replace keys",
                    () -> rotations.underWay().ifPresent(rotation -> goOn(rotation, now)));
        }
    }

    private void goOn(Rotation rotation, Instant now) {
        List<Integer> older = keys.olderThan(rotation.number());
        for (int number : older) {
            columns.forEach(column -> reseal(rotation, column, keys.markOf(number)));
        }
        if (rotation.mayDestroy(now) && older.stream().allMatch(number -> left(number) == 0)) {
            older.forEach(keys::destroy);
            QuarkusTransaction.requiringNew().run(() -> finish(rotation, now));
        }
    }

    private void reseal(Rotation rotation, SealedColumn column, byte[] mark) {
        UUID last = FIRST;
        while (last != null) {
            UUID after = last;
            last =
                    QuarkusTransaction.requiringNew()
                            .call(() -> reseal(rotation, column, mark, after))
                            .last();
        }
    }

    private Handful reseal(Rotation rotation, SealedColumn column, byte[] mark, UUID after) {
        Handful some = column.reseal(mark, after);
        rotations.progress(rotation.number(), some.resealed());
        return some;
    }

    /** How many boxes lie under a key. */
    long left(int number) {
        return columns.stream().mapToLong(column -> column.count(keys.markOf(number))).sum();
    }

    private void finish(Rotation rotation, Instant now) {
        rotations.finish(rotation.number(), now);
        audit.record("keys.destroy", "older than sealing-" + rotation.number());
    }
}
