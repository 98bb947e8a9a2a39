package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to each signature, and what that does to the count; both are written in the
 * transaction of the change, so that neither can be forgotten.
 */
@ApplicationScoped
class Chronicle {

    void record(
            Connection connection,
            Signature before,
            Signature after,
            String what,
            @Nullable UUID actor,
            Instant when)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into signature_event"
                                + " (id, signature_id, from_state, to_state, what, actor, happened_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, after.id());
            insert.setString(3, before.state().name());
            insert.setString(4, after.state().name());
            insert.setString(5, what);
            insert.setObject(6, actor);
            insert.setObject(7, when.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        if (before.isConfirmed() != after.isConfirmed()) {
            count(connection, after, after.isConfirmed() ? 1 : -1);
        }
    }

    /** A row each, since all who confirm would wait for each other at a shared counter. */
    private static void count(Connection connection, Signature signature, int change)
            throws SQLException {
        boolean person = signature.capacity().kind() == SignatoryKind.PERSON;
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into tally_change (id, campaign_id, persons, organisations)"
                                + " values (?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, signature.campaign());
            insert.setInt(3, person ? change : 0);
            insert.setInt(4, person ? 0 : change);
            insert.executeUpdate();
        }
    }
}
