package org.undersigned.signature.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Takes the count. Each change of a signature left a row; they are added up and removed under the
 * lock of the campaign's tally, so that the number is that of the confirmed signatures at that
 * moment, whichever replica counts (signing.md A10).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Count {

    private static final Logger LOG = Logger.getLogger(Count.class);

    /** Steps small enough to show support and too large to show one person. */
    private static final int STEP = 10;

    private static final Duration BETWEEN_STEPS = Duration.ofHours(1);

    private final DataSource database;

    Count(DataSource database) {
        this.database = database;
    }

    /** The campaigns whose count has changed. */
    List<UUID> changed() {
        return ids("select distinct campaign_id from tally_change");
    }

    /** All campaigns that were ever counted. */
    List<UUID> counted() {
        return ids("select campaign_id from tally");
    }

    /** A row to lock for a campaign that was never counted; loses to another replica by failing. */
    void begin(UUID campaign, Instant now) {
        run(
                "insert into tally (campaign_id, persons, organisations, as_of,"
                        + " published_persons, published_organisations, published_at)"
                        + " select ?, 0, 0, ?, 0, 0, ? from campaign where id = ?"
                        + " and not exists (select 1 from tally where campaign_id = ?)",
                campaign,
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                campaign,
                campaign);
    }

    /** Adds what happened since. */
    void take(UUID campaign, Instant now) {
        lock(campaign);
        List<Change> changes = changes(campaign);
        remove(changes);
        run(
                "update tally set persons = persons + ?, organisations = organisations + ?, as_of = ?"
                        + " where campaign_id = ?",
                changes.stream().mapToLong(Change::persons).sum(),
                changes.stream().mapToLong(Change::organisations).sum(),
                now.atOffset(ZoneOffset.UTC),
                campaign);
    }

    /**
     * Counts from the beginning, apart from changes that wait to be added. One statement sees one
     * moment, in both databases.
     */
    void repair(UUID campaign) {
        lock(campaign);
        int wrong =
                run(
                        "update tally set persons = "
                                + counted("<>", "persons")
                                + ", organisations = "
                                + counted("=", "organisations")
                                + " where campaign_id = ? and (persons <> "
                                + counted("<>", "persons")
                                + " or organisations <> "
                                + counted("=", "organisations")
                                + ")",
                        campaign,
                        campaign,
                        campaign,
                        campaign,
                        campaign,
                        campaign,
                        campaign,
                        campaign,
                        campaign);
        if (wrong > 0) {
            LOG.warnf("The count of campaign %s was wrong and is right again.", campaign);
        }
    }

    private static String counted(String comparison, String column) {
        return "((select count(*) from signature where campaign_id = ? and state = 'CONFIRMED'"
                + " and capacity "
                + comparison
                + " 'ON_BEHALF') - (select coalesce(sum("
                + column
                + "), 0) from tally_change where campaign_id = ?))";
    }

    /** Shows the next step where the last one is an hour old. */
    void publish(Instant now) {
        run(
                "update tally set published_persons = persons - mod(persons, "
                        + STEP
                        + "), published_organisations = organisations - mod(organisations, "
                        + STEP
                        + "), published_at = ? where published_at <= ?",
                now.atOffset(ZoneOffset.UTC),
                now.minus(BETWEEN_STEPS).atOffset(ZoneOffset.UTC));
    }

    private void lock(UUID campaign) {
        ids("select campaign_id from tally where campaign_id = ? for update", campaign);
    }

    private record Change(UUID id, int persons, int organisations) {}

    private List<Change> changes(UUID campaign) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select id, persons, organisations from tally_change"
                                        + " where campaign_id = ?")) {
            select.setObject(1, campaign);
            List<Change> changes = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    changes.add(
                            new Change(
                                    rows.getObject(1, UUID.class), rows.getInt(2), rows.getInt(3)));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** These, and not those that came since they were read. */
    private void remove(List<Change> changes) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from tally_change where id = ?")) {
            for (Change change : changes) {
                delete.setObject(1, change.id());
                delete.addBatch();
            }
            delete.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<UUID> ids(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection, sql, parameters);
                ResultSet rows = select.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
