package org.undersigned.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Mails on their way out, each a row written in the transaction that caused it. A row holds no
 * content, only whom it is about and a sealed address, which is cleared after the last answer.
 */
@ApplicationScoped
public class Outbox {

    /** After this time a mail that was never taken is given up. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Bell bell;

    Outbox(DataSource database, TransactionSynchronizationRegistry transactions, Bell bell) {
        this.database = database;
        this.transactions = transactions;
        this.bell = bell;
    }

    /**
     * Puts a mail into the running transaction; it leaves right after the commit.
     *
     * @param kind the {@link MailWriter} that will write it
     * @param subject what it is about, such as a signature
     * @param sealedAddress given to {@link MailWriter#open} when it is sent
     * @param when not before this time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String kind, UUID subject, byte[] sealedAddress, Instant when) {
        try (Connection connection = database.getConnection()) {
            put(connection, kind, subject, sealedAddress, when);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        transactions.registerInterposedSynchronization(new AfterCommit(bell));
    }

    /** The same for a room that commits by itself, and calls {@link #committed} when it has. */
    public void put(
            Connection connection, String kind, UUID subject, byte[] sealedAddress, Instant when)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into outbox_mail"
                                + " (id, kind, subject_id, address, state, attempts, next_at, give_up_at)"
                                + " values (?, ?, ?, ?, 'WAITING', 0, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, kind);
            insert.setObject(3, subject);
            insert.setBytes(4, sealedAddress);
            insert.setObject(5, when.atOffset(ZoneOffset.UTC));
            insert.setObject(6, when.plus(PATIENCE).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Wakes the postmen. */
    public void committed() {
        bell.ring();
    }

    private record AfterCommit(Bell bell) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring();
            }
        }
    }
}
