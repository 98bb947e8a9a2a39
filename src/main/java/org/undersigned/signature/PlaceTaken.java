package org.undersigned.signature;

import java.sql.SQLException;

/** Another signature of the same mailbox was confirmed at the same moment: look again. */
public class PlaceTaken extends RuntimeException {

    private static final String UNIQUE_VIOLATION = "23505";

    private PlaceTaken(SQLException cause) {
        super("Another signature of this mailbox was faster.", cause);
    }

    static RuntimeException orOther(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                ? new PlaceTaken(e)
                : new IllegalStateException(e);
    }
}
