package org.undersigned.signature.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rules of all campaigns, by plain JDBC on the connection of the running transaction. */
@ApplicationScoped
class Rules {

    private final DataSource database;

    Rules(DataSource database) {
        this.database = database;
    }

    Rule of(UUID campaign) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from retention where campaign_id = ?")) {
            select.setObject(1, campaign);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? read(row) : Rule.USUAL;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Rule read(ResultSet row) throws SQLException {
        return new Rule(
                row.getObject("days", Integer.class),
                row.getString("reason"),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                instant(row, "ordered_at"),
                instant(row, "finished_at"),
                row.getLong("erased"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    void set(UUID campaign, @Nullable Integer days, String reason, Instant notBefore) {
        begin(campaign);
        run(
                "update retention set days = ?, reason = ?, not_before = ? where campaign_id = ?",
                days,
                reason,
                utc(notBefore),
                campaign);
    }

    /** The erasure is to begin at once. */
    void order(UUID campaign, Instant now) {
        begin(campaign);
        run(
                "update retention set ordered_at = coalesce(ordered_at, ?) where campaign_id = ?",
                utc(now),
                campaign);
    }

    /** So many more are erased. */
    void progress(UUID campaign, int erased) {
        begin(campaign);
        run("update retention set erased = erased + ? where campaign_id = ?", erased, campaign);
    }

    /** Nothing is left. */
    void finish(UUID campaign, Instant now) {
        run(
                "update retention set ordered_at = null, finished_at = ? where campaign_id = ?",
                utc(now),
                campaign);
    }

    private void begin(UUID campaign) {
        run(
                "insert into retention (campaign_id, days, reason, not_before, erased)"
                        + " values (?, ?, '', ?, 0) on conflict do nothing",
                campaign,
                Rule.USUAL_DAYS,
                utc(Instant.EPOCH));
    }

    private void run(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.INTEGER);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
