package org.undersigned.crypto;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A column in which a room keeps what it sealed with a lasting key; each room that does so has a
 * bean of this type, so that another key can take over.
 *
 * <p>The names are SQL. Boxes of other keys may stand in the same column: each begins with the mark
 * of its key.
 */
public final class SealedColumn {

    private final DataSource database;
    private final Sealer sealer;
    private final String mine;
    private final String select;
    private final String update;

    /**
     * @param id by which rows are gone through, a UUID
     * @param owner whom {@link Sealer#seal} was told
     * @param purpose what it was told besides, an expression that tells rows of one id apart
     * @param atOnce how many rows may be in memory
     */
    public SealedColumn(
            DataSource database,
            Sealer sealer,
            String table,
            String column,
            String id,
            String owner,
            String purpose,
            int atOnce) {
        this.database = database;
        this.sealer = sealer;
        String marked = "substring(" + column + ", 1, " + SealedBox.HEADER_BYTES + ") = ?";
        mine = "select count(*) from " + table + " where " + marked;
        select =
                "select %s, %s, %s, %s from %s where %s and %s > ? order by 1, 3 limit %d for update"
                        .formatted(id, owner, purpose, column, table, marked, id, atOnce);
        update =
                "update %s set %s = ? where %s = ? and %s = ?"
                        .formatted(table, column, id, purpose);
    }

    /**
     * Some rows.
     *
     * @param last the id of the last; null when there was none
     * @param resealed how many lie under the newest key now
     */
    public record Handful(@Nullable UUID last, int resealed) {}

    /** How many boxes have this mark. */
    public long count(byte[] mark) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(mine)) {
            count.setBytes(1, mark);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Seals some rows anew, in the running transaction. What cannot be opened stays as it is, for
     * somebody to look at.
     */
    public Handful reseal(byte[] mark, UUID after) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(select);
                PreparedStatement write = connection.prepareStatement(update)) {
            ask.setBytes(1, mark);
            ask.setObject(2, after);
            @Nullable UUID last = null;
            int resealed = 0;
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    last = rows.getObject(1, UUID.class);
                    resealed += reseal(rows, write) ? 1 : 0;
                }
            }
            write.executeBatch();
            return new Handful(last, resealed);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean reseal(ResultSet row, PreparedStatement write) throws SQLException {
        UUID owner = row.getObject(2, UUID.class);
        String purpose = row.getString(3);
        try {
            byte[] plain = sealer.open(purpose, owner, row.getBytes(4));
            write.setBytes(1, sealer.seal(purpose, owner, plain));
        } catch (CannotOpen e) {
            return false;
        }
        write.setObject(2, row.getObject(1, UUID.class));
        write.setString(3, purpose);
        write.addBatch();
        return true;
    }
}
