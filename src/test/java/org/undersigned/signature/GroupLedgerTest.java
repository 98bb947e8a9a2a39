package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Audience;
import org.undersigned.mail.Outbox;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

@QuarkusTest
@Installation
class GroupLedgerTest {

    private static final Instant TOMORROW = Instant.parse("2199-01-01T00:00:00Z");

    @Inject Ledger ledger;
    @Inject DataSource database;
    @Inject Marking marking;
    @Inject Vault vault;
    @Inject Outbox outbox;
    @Inject Clock clock;

    private final UUID appeal = OpenAppeal.begin().id();

    @Test
    void enter_manyAtOnce_storesEachWithItsMail() throws Exception {
        List<CompletionStage<?>> answers = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            answers.add(ledger.enter(request(appeal), TOMORROW));
        }
        for (CompletionStage<?> answer : answers) {
            await(answer);
        }

        assertThat(stored()).containsExactly(600, 600);
    }

    @Test
    void enter_forACampaignThatIsGone_failsAlone() throws Exception {
        List<CompletionStage<?>> answers = new ArrayList<>();
        CompletionStage<?> poisoned = null;
        for (int i = 0; i < 100; i++) {
            answers.add(ledger.enter(request(appeal), TOMORROW));
            if (i == 50) {
                poisoned = ledger.enter(request(UUID.randomUUID()), TOMORROW);
            }
        }
        for (CompletionStage<?> answer : answers) {
            await(answer);
        }

        CompletionStage<?> failed = poisoned;
        assertThatThrownBy(() -> await(failed)).isInstanceOf(ExecutionException.class);
        assertThat(stored()).containsExactly(100, 100);
    }

    /** The line breaks after the database has committed, and before it said so. */
    @Test
    void enter_whoseCommitIsNotHeardOf_isStoredOnce() throws Exception {
        AtomicInteger broken = new AtomicInteger();
        GroupLedger unlucky = new GroupLedger(losingItsLine(broken), vault, outbox, clock);

        await(unlucky.enter(request(appeal), TOMORROW));
        unlucky.stop(null);

        assertThat(broken).hasValue(2);
        assertThat(stored()).containsExactly(1, 1);
    }

    private DataSource losingItsLine(AtomicInteger commits) {
        return proxy(
                DataSource.class,
                database,
                "getConnection",
                connection ->
                        proxy(
                                Connection.class,
                                (Connection) connection,
                                "commit",
                                any -> {
                                    if (commits.incrementAndGet() == 1) {
                                        throw new SQLException("The line broke.", "08006");
                                    }
                                    return null;
                                }));
    }

    private interface Then {
        Object then(Object answer) throws Throwable;
    }

    /** The same, but for what comes after one of its methods. */
    private static <T> T proxy(Class<T> type, T real, String method, Then then) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, called, arguments) -> {
                            try {
                                Object answer = called.invoke(real, arguments);
                                return called.getName().equals(method) ? then.then(answer) : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }

    private Signature request(UUID campaign) {
        UUID id = UUID.randomUUID();
        Mailbox mailbox = Mailbox.of("s-" + id + "@example.invalid");
        return new Signature(
                id,
                campaign,
                SignatureState.PENDING,
                Audience.PUBLIC,
                Capacity.PERSONAL,
                null,
                "en",
                1,
                0,
                marking.of(appeal, mailbox, "Ann Roth"),
                null,
                new Particulars("Ann Roth", "", "", ""),
                vault.sealPassing(id, mailbox.asTyped()),
                Set.of(),
                null,
                false,
                "1",
                clock.instant(),
                null);
    }

    private static void await(CompletionStage<?> answer) throws Exception {
        answer.toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /** How many signatures of the appeal there are, and how many of their mails. */
    private List<Integer> stored() throws SQLException {
        try (Connection connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(distinct s.id), count(m.id) from signature s"
                                        + " left join outbox_mail m on m.subject_id = s.id"
                                        + " where s.campaign_id = ?")) {
            select.setObject(1, appeal);
            try (var row = select.executeQuery()) {
                row.next();
                return List.of(row.getInt(1), row.getInt(2));
            }
        }
    }
}
