package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /**
     * A row for each campaign and transaction, since all who confirm would wait for each other at a
     * shared counter.
     */
    private static void count(Connection connection, List<Change> changes) throws SQLException {
        Map<UUID, List<Change>> campaigns =
                changes.stream().collect(Collectors.groupingBy(it -> it.after().campaign()));
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into tally_change (id, campaign_id, persons, organisations)"
                                + " values (?, ?, ?, ?)")) {
            for (Map.Entry<UUID, List<Change>> campaign : campaigns.entrySet()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, campaign.getKey());
                insert.setInt(3, more(campaign.getValue(), SignatoryKind.PERSON));
                insert.setInt(4, more(campaign.getValue(), SignatoryKind.ORGANISATION));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static int more(List<Change> changes, SignatoryKind kind) {
        return changes.stream()
                .map(Change::after)
                .filter(signature -> signature.capacity().kind() == kind)
                .mapToInt(signature -> signature.isConfirmed() ? 1 : -1)
                .sum();
    }
}
