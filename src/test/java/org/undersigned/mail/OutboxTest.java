package org.undersigned.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.undersigned.mail.Outbox.Posted;
import org.undersigned.testsupport.Installation;

@QuarkusTest
@Installation
class OutboxTest {

    private static final Instant NEVER_YET = Instant.parse("2199-01-01T00:00:00Z");

    @Inject Outbox outbox;
    @Inject Bell bell;
    @Inject DataSource database;

    private final UUID subject = UUID.randomUUID();

    private void put() {
        outbox.put("test", subject, new byte[] {1}, NEVER_YET);
    }

    private int rows() {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from outbox_mail where subject_id = ?")) {
            select.setObject(1, subject);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void put_committed_isThereAndRings() {
        long heard = bell.rings();

        QuarkusTransaction.requiringNew().run(this::put);

        assertThat(rows()).isEqualTo(1);
        assertThat(bell.rings()).isGreaterThan(heard);
    }

    @Test
    void put_rolledBack_isGone() {
        QuarkusTransaction.begin();
        put();
        QuarkusTransaction.rollback();

        assertThat(rows()).isZero();
    }

    @Test
    void put_outsideATransaction_isRefused() {
        assertThatThrownBy(this::put).isInstanceOf(TransactionalException.class);
    }

    @Test
    void put_onAConnection_followsItsTransaction() throws SQLException {
        Posted mail = Posted.of("test", subject, new byte[] {1}, NEVER_YET);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            outbox.put(connection, List.of(mail));
            connection.rollback();
            outbox.put(connection, List.of(mail));
            outbox.put(connection, List.of(mail));
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(rows()).isEqualTo(1);
    }
}
