package org.undersigned.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Errors that pass by themselves: worth another try in a moment. */
public final class Overload {

    /** SQLSTATE classes: no connection, rolled back for others, out of resources, shutting down. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    /**
     * H2 closes a database that it could not write (90098), and opens it again for whoever comes
     * next, once it has let go of the file (90020).
     */
    private static final Set<String> CLOSED = Set.of("90098", "90020");

    private static final int DEPTH = 10;

    private Overload() {}

    public static boolean isIn(Throwable error) {
        return causes(error)
                .anyMatch(
                        cause ->
                                cause instanceof SQLTransientException
                                        || cause instanceof TimeoutException
                                        || cause instanceof SQLException sql && isPassing(sql));
    }

    /** The error, what caused it, and so on. */
    public static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(DEPTH);
    }

    private static boolean isPassing(SQLException error) {
        String state = error.getSQLState();
        boolean waited = String.valueOf(error.getMessage()).contains("Acquisition timeout");
        return waited
                || state != null && CLOSED.contains(state)
                || causes(error).anyMatch(IOException.class::isInstance)
                || state != null && state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
