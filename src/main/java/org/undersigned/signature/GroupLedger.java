package org.undersigned.signature;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.undersigned.database.GroupCommit;
import org.undersigned.mail.Outbox;
import org.undersigned.mail.Outbox.Posted;

/**
 * A ledger that commits together the requests that come together. It never looks whether the
 * mailbox has signed before: a new signer and a known one cost the same work, and wait for the same
 * commit (signing.md A1).
 */
@ApplicationScoped
class GroupLedger implements Ledger {

    /** A few seconds of the fastest signing; more would only wait in vain. */
    private static final int ROOM = 10_000;

    /** Somebody who looks at a page that does not come tries again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource database;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock clock;
    private final GroupCommit<Entry, Boolean> commits;

    GroupLedger(DataSource database, Vault vault, Outbox outbox, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
        this.commits = new GroupCommit<>("ledger", this::commit, ROOM, PATIENCE);
    }

    private record Entry(UUID id, SignatureRow row, @Nullable Posted mail) {}

    @Override
    public CompletionStage<?> enter(Signature request, Instant mailAt) {
        byte[] address = Objects.requireNonNull(request.address());
        boolean held = request.state() == SignatureState.SUSPECT;
        return commits.add(
                new Entry(
                        request.id(),
                        new SignatureRow(request, vault),
                        held ? null : Posted.of(MAIL, request.id(), address, mailAt)));
    }

    /** In the order of their keys, so that two replicas cannot wait for each other. */
    private List<Boolean> commit(List<Entry> entries) throws SQLException {
        List<Entry> sorted = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Signatures.add(connection, sorted.stream().map(Entry::row).toList());
                outbox.put(connection, mails(sorted));
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                undo(connection, e);
                throw e;
            }
        }
        wakePostmen(sorted);
        return Collections.nCopies(entries.size(), true);
    }

    private static List<Posted> mails(List<Entry> entries) {
        return entries.stream().map(Entry::mail).filter(Objects::nonNull).toList();
    }

    private static void undo(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** They look by themselves for mails that may not leave yet. */
    private void wakePostmen(List<Entry> entries) {
        Instant now = clock.instant();
        if (mails(entries).stream().anyMatch(mail -> !mail.when().isAfter(now))) {
            outbox.committed();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        commits.close();
    }
}
