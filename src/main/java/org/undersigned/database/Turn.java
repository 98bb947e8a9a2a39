package org.undersigned.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Work that one replica does at a time. The turn is a locked row, so that it ends with the
 * connection of whoever was killed in the middle.
 */
@ApplicationScoped
public class Turn {

    private final DataSource database;

    Turn(DataSource database) {
        this.database = database;
    }

    /**
     * Does the work, in transactions of its own, unless it is being done.
     *
     * @return false when it is another's turn
     */
    public boolean take(String name, Runnable work) {
        try (Connection connection = database.getConnection()) {
            enter(connection, name);
            connection.setAutoCommit(false);
            try {
                boolean mine = lock(connection, name);
                if (mine) {
                    work.run();
                }
                return mine;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void enter(Connection connection, String name) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into turn (name) values (?) on conflict do nothing")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
    }

    private static boolean lock(Connection connection, String name) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "select name from turn where name = ? for update skip locked")) {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
