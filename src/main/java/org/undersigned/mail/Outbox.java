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
import java.util.List;
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
        put(List.of(Posted.of(kind, subject, sealedAddress, when)));
    }

    /** Several at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(List<Posted> mails) {
        try (Connection connection = database.getConnection()) {
            put(connection, mails);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        transactions.registerInterposedSynchronization(new AfterCommit(bell));
    }

    /**
     * A mail to put into the outbox.
     *
     * @param id so that it is put there once, however often somebody tries
     */
    public record Posted(UUID id, String kind, UUID subject, byte[] sealedAddress, Instant when) {

        public static Posted of(String kind, UUID subject, byte[] sealedAddress, Instant when) {
            return new Posted(UUID.randomUUID(), kind, subject, sealedAddress, when);
        }
    }

    /** The same for a room that commits by itself, and calls {@link #committed} when it has. */
    public void put(Connection connection, List<Posted> mails) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into outbox_mail"
                                + " (id, kind, subject_id, address, state, attempts, next_at, give_up_at)"
                                + " values (?, ?, ?, ?, 'WAITING', 0, ?, ?) on conflict do nothing")) {
            for (Posted mail : mails) {
                insert.setObject(1, mail.id());
                insert.setString(2, mail.kind());
                insert.setObject(3, mail.subject());
                insert.setBytes(4, mail.sealedAddress());
                insert.setObject(5, mail.when().atOffset(ZoneOffset.UTC));
                insert.setObject(6, mail.when().plus(PATIENCE).atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
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
