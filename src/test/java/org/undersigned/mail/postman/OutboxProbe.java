package org.undersigned.mail.postman;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.undersigned.mail.Outbox;
import org.undersigned.mail.Outbox.Posted;

/** Puts mails in and looks at the bare rows. */
record OutboxProbe(Outbox outbox, DataSource database) {

    record Row(String state, int attempts, byte @Nullable [] address, @Nullable Instant nextAt) {}

    UUID put(TestWriter writer, String address, Instant when) {
        UUID subject = UUID.randomUUID();
        try (Connection connection = database.getConnection()) {
            byte[] sealed = address.getBytes(StandardCharsets.UTF_8);
            outbox.put(connection, List.of(Posted.of(writer.kind(), subject, sealed, when)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return subject;
    }

    Row row(UUID subject) {
        try (Connection connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select * from outbox_mail where subject_id = ?")) {
            select.setObject(1, subject);
            try (var row = select.executeQuery()) {
                row.next();
                OffsetDateTime next = row.getObject("next_at", OffsetDateTime.class);
                return new Row(
                        row.getString("state"),
                        row.getInt("attempts"),
                        row.getBytes("address"),
                        next == null ? null : next.toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
