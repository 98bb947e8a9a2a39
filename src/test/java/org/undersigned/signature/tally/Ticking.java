package org.undersigned.signature.tally;

import io.quarkus.arc.Arc;
import java.time.Instant;
import org.undersigned.testsupport.OpenAppeal;

/** Counts at the moment that a test chooses, besides the clock that does it anyway. */
public final class Ticking {

    private Ticking() {}

    /** Before the first change, so that nobody else begins at the same moment. */
    public static void begin(OpenAppeal appeal) {
        Arc.container().instance(Count.class).get().begin(appeal.id(), Instant.now());
    }

    public static void tick() {
        Arc.container().instance(Counting.class).get().tick();
    }

    public static void repair() {
        Arc.container().instance(Counting.class).get().repair();
    }
}
