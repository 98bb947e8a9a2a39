package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What happened to each signature, and what that does to the count; both are written in the
 * transaction of the change, so that neither can be forgotten.
 */
@ApplicationScoped
class Chronicle {

    void record(Connection connection, List<Change> changes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into signature_event"
                                + " (id, signature_id, from_state, to_state, what, actor, happened_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Change change : changes) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, change.after().id());
                insert.setString(3, change.before().state().name());
                insert.setString(4, change.after().state().name());
                insert.setString(5, change.what());
                insert.setObject(6, change.actor(), Types.OTHER);
                insert.setObject(7, change.when().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        count(connection, changes.stream().filter(Change::touchesTheCount).toList());
    }

    /** A row each, since all who confirm would wait for each other at a shared counter. */
    private static void count(Connection connection, List<Change> changes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into tally_change (id, campaign_id, persons, organisations)"
                                + " values (?, ?, ?, ?)")) {
            for (Change change : changes) {
                Signature signature = change.after();
                int more = signature.isConfirmed() ? 1 : -1;
                boolean person = signature.capacity().kind() == SignatoryKind.PERSON;
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, signature.campaign());
                insert.setInt(3, person ? more : 0);
                insert.setInt(4, person ? 0 : more);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
