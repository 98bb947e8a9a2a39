package org.undersigned.bench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.undersigned.packaged.Rush;

/** Asks one thing after the other; a figure with other answers in it would be none. */
record Expecting(int expected, Supplier<byte @Nullable []> requests) implements Rush.Asking {

    @Override
    public byte @Nullable [] next(int person) {
        return requests.get();
    }

    @Override
    public void answered(int person, int status) {
        if (status != expected) {
            throw new IllegalStateException("The server answered " + status);
        }
    }
}
