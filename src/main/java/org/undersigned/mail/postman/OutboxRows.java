package org.undersigned.mail.postman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of the outbox as postmen see them. */
@ApplicationScoped
@Transactional
class OutboxRows {

    private final DataSource database;

    OutboxRows(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the mail of this kind that has been due for the longest time; nobody else gets it
     * before the lease ends. That this attempt was made is on record before anything is sent.
     */
    Optional<OutboxRow> claim(String kind, Instant now, Duration lease) {
        Optional<OutboxRow> row =
                with(
                        "select id, subject_id, address, attempts, give_up_at, lease_until"
                                + " from outbox_mail where state = 'WAITING' and kind = ? and next_at <= ?"
                                + " and (lease_until is null or lease_until <= ?)"
                                + " order by next_at limit 1 for update skip locked",
                        select -> {
                            select.setString(1, kind);
                            select.setObject(2, utc(now));
                            select.setObject(3, utc(now));
                            try (ResultSet rows = select.executeQuery()) {
                                return rows.next()
                                        ? Optional.of(row(kind, rows))
                                        : Optional.empty();
                            }
                        });
        row.ifPresent(
                r ->
                        update(
                                "update outbox_mail set attempts = attempts + 1, lease_until = ? where id = ?",
                                utc(now.plus(lease)),
                                r.id()));
        return row;
    }

    private static OutboxRow row(String kind, ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject("id", UUID.class),
                kind,
                row.getObject("subject_id", UUID.class),
                row.getBytes("address"),
                row.getInt("attempts") + 1,
                row.getObject("give_up_at", OffsetDateTime.class).toInstant(),
                row.getObject("lease_until") != null);
    }

    /** False when another postman has it by now. */
    boolean postpone(OutboxRow row, Instant next) {
        return 1
                == update(
                        "update outbox_mail set next_at = ?, lease_until = null"
                                + " where id = ? and attempts = ? and state = 'WAITING'",
                        utc(next),
                        row.id(),
                        row.attempts());
    }

    /** Forgets address and times; false when another postman has it by now. */
    boolean finish(OutboxRow row, OutboxState state, Instant now) {
        return 1
                == update(
                        FINISH + " where id = ? and attempts = ? and state = 'WAITING'",
                        state.name(),
                        LocalDate.ofInstant(now, ZoneOffset.UTC),
                        row.id(),
                        row.attempts());
    }

    /**
     * The same for a mail that was taken: true even if somebody else already wondered what became
     * of it; false if they have finished it as well.
     */
    boolean finishTaken(OutboxRow row, Instant now) {
        return 1
                == update(
                        FINISH + " where id = ? and state in ('WAITING', 'UNCERTAIN')",
                        OutboxState.SENT.name(),
                        LocalDate.ofInstant(now, ZoneOffset.UTC),
                        row.id());
    }

    private static final String FINISH =
            "update outbox_mail set state = ?, finished_on = ?, address = null, next_at = null,"
                    + " give_up_at = null, lease_until = null";

    /** Everything that waits for a later attempt is due now; returns how many. */
    int hurry(Instant now) {
        return update(
                "update outbox_mail set next_at = ?"
                        + " where state = 'WAITING' and attempts > 0 and lease_until is null",
                utc(now));
    }

    /** Removes what was finished before this day. */
    void sweep(LocalDate before) {
        update("delete from outbox_mail where finished_on < ?", before);
    }

    long count(OutboxState state) {
        return with(
                "select count(*) from outbox_mail where state = ?",
                select -> {
                    select.setString(1, state.name());
                    try (ResultSet rows = select.executeQuery()) {
                        rows.next();
                        return rows.getLong(1);
                    }
                });
    }

    private int update(String sql, @Nullable Object... values) {
        return with(
                sql,
                statement -> {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return statement.executeUpdate();
                });
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
