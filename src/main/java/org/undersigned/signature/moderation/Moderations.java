package org.undersigned.signature.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.undersigned.signature.moderation.Moderation.Item;
import org.undersigned.signature.moderation.Moderation.Progress;
import org.undersigned.signature.moderation.Moderation.State;

/** All decisions about signatures, by plain JDBC on the connection of the running transaction. */
@ApplicationScoped
class Moderations {

    private static final int SHOWN = 20;
    private static final int PACK = 1000;

    private static final String SELECT =
            "select id, campaign_id, verdict, state, begun_by, begun_at from moderation ";

    private final DataSource database;

    Moderations(DataSource database) {
        this.database = database;
    }

    /** The latest of a campaign, with their progress. */
    List<Moderation> of(UUID campaign) {
        String latest = "where campaign_id = ? order by begun_at desc, id limit " + SHOWN;
        return list(latest, campaign).stream().map(this::withProgress).toList();
    }

    /**
     * One of a campaign, with its progress, which nobody else changes before the transaction ends.
     */
    Moderation lock(UUID campaign, UUID id) {
        return list("where campaign_id = ? and id = ? for update", campaign, id).stream()
                .findFirst()
                .map(this::withProgress)
                .orElseThrow(NotFoundException::new);
    }

    /** The same without its progress. */
    Moderation lock(UUID id) {
        return list("where id = ? for update", id).getFirst();
    }

    /** Those that are not at their end, the first begun first. */
    List<UUID> atWork() {
        return list("where state in ('RUNNING', 'UNDOING') order by begun_at, id").stream()
                .map(Moderation::id)
                .toList();
    }

    void add(Moderation moderation, List<UUID> signatures) {
        run(
                "insert into moderation (id, campaign_id, verdict, state, begun_by, begun_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                moderation.id(),
                moderation.campaign(),
                moderation.verdict().name(),
                moderation.state().name(),
                moderation.by(),
                moderation.at().atOffset(ZoneOffset.UTC));
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into moderation_item (moderation_id, signature_id, state)"
                                        + " values (?, ?, 'WAITING')")) {
            for (int i = 0; i < signatures.size(); i++) {
                insert.setObject(1, moderation.id());
                insert.setObject(2, signatures.get(i));
                insert.addBatch();
                if (i % PACK == PACK - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void move(Moderation moderation, State to) {
        run("update moderation set state = ? where id = ?", to.name(), moderation.id());
    }

    /** The signatures that come next. */
    List<UUID> next(Moderation moderation, int most) {
        String select =
                "select signature_id from moderation_item where moderation_id = ? and state = ?"
                        + " order by signature_id limit "
                        + most;
        try (Connection connection = database.getConnection();
                PreparedStatement ask =
                        prepare(connection, select, moderation.id(), moderation.from().name());
                ResultSet rows = ask.executeQuery()) {
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False when a later decision was faster; lock the signature first. */
    boolean note(Moderation moderation, UUID signature, Item to) {
        return run(
                        "update moderation_item set state = ?"
                                + " where moderation_id = ? and signature_id = ? and state = ?",
                        to.name(),
                        moderation.id(),
                        signature,
                        moderation.from().name())
                == 1;
    }

    /** What earlier decisions did to a signature is no longer theirs to undo. */
    void overtake(Moderation by, UUID signature) {
        run(
                "update moderation_item set state = 'OVERTAKEN'"
                        + " where signature_id = ? and moderation_id <> ? and state = 'CHANGED'",
                signature,
                by.id());
    }

    private Moderation withProgress(Moderation it) {
        return new Moderation(
                it.id(), it.campaign(), it.verdict(), it.state(), it.by(), it.at(), progress(it));
    }

    private Progress progress(Moderation it) {
        String select =
                "select count(*), count(case when state = 'WAITING' then 1 end),"
                        + " count(case when state in ('CHANGED', 'KEPT') then 1 end),"
                        + " count(case when state = 'UNDONE' then 1 end)"
                        + " from moderation_item where moderation_id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement ask = prepare(connection, select, it.id());
                ResultSet row = ask.executeQuery()) {
            row.next();
            return new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Moderation> list(String where, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = prepare(connection, SELECT + where, parameters);
                ResultSet row = ask.executeQuery()) {
            List<Moderation> found = new ArrayList<>();
            while (row.next()) {
                found.add(read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Moderation read(ResultSet row) throws SQLException {
        return new Moderation(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Verdict.valueOf(row.getString(3)),
                State.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                Progress.NONE);
    }

    private int run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
