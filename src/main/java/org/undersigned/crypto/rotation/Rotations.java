package org.undersigned.crypto.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** All rotations, by plain JDBC on the connection of the running transaction. */
@ApplicationScoped
class Rotations {

    private final DataSource database;

    Rotations(DataSource database) {
        this.database = database;
    }

    Optional<Rotation> latest() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from key_rotation order by number desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Rotation> underWay() {
        return latest().filter(rotation -> rotation.finishedAt() == null);
    }

    private static Rotation read(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Rotation(
                row.getInt("number"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getLong("resealed"),
                finished == null ? null : finished.toInstant());
    }

    /** False when somebody else has begun the same at the same moment. */
    boolean begin(int number, Instant now) {
        return run(
                        "insert into key_rotation (number, began_at, resealed) values (?, ?, 0)"
                                + " on conflict do nothing",
                        number,
                        now.atOffset(ZoneOffset.UTC))
                == 1;
    }

    void progress(int number, int resealed) {
        run("update key_rotation set resealed = resealed + ? where number = ?", resealed, number);
    }

    void finish(int number, Instant now) {
        run(
                "update key_rotation set finished_at = ? where number = ?",
                now.atOffset(ZoneOffset.UTC),
                number);
    }

    private int run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
