package org.undersigned.crypto.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.crypto.SealedColumn;
import org.undersigned.crypto.Sealer;
import org.undersigned.crypto.SealingKeys;
import org.undersigned.database.Folders;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.StolenDatabase;

/** A new sealing key takes over while people sign, and the old one is destroyed. */
@QuarkusTest
@Installation
class ReplacingTest {

    private static final byte[] LETTER = "The letter as it left".getBytes(StandardCharsets.UTF_8);
    private static final UUID FIRST = new UUID(0, 0);

    @Inject Replacing replacing;
    @Inject SealingKeys keys;
    @Inject Sealer sealer;
    @Inject Folders folders;
    @Inject DataSource database;
    @Inject @All List<SealedColumn> columns;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Signer ilva =
            Signer.called("Ilva Marsdotter").with("audience", "TARGET").with("updates", "on");
    private Desk admin;
    private UUID delivery;
    private int old;

    @BeforeEach
    void seal() {
        finishWhatIsUnderWay();
        admin = Desk.of(Staff.with(Role.ADMIN));
        old = keys.newest();
        ilva.signsAndConfirms(appeal, server);
        delivery = freeze();
    }

    @AfterEach
    void finishWhatIsUnderWay() {
        until(Duration.ofMinutes(11), () -> keys.olderThan(keys.newest()).isEmpty());
    }

    @Test
    void replace_sealsEverythingAnew_andDestroysTheOldKey() {
        assertThat(underTheOldKey()).isPositive();
        assertThat(placesUnderTheOldKey())
                .contains("signature.sealed", "signature.address", "frozen_letter.sealed");
        assertThat(admin.send("/desk/keys/replace", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.send("/desk/keys/replace", Map.of()).statusCode()).isEqualTo(409);

        long under = boxes(old + 1);
        Signer.called("Otto Reedson").with("audience", "TARGET").signsAndConfirms(appeal, server);
        assertThat(boxes(old + 1)).isGreaterThan(under);

        until(Duration.ZERO, () -> underTheOldKey() == 0);
        assertThat(file(old)).as("somebody may be writing with it still").exists();
        until(Duration.ofMinutes(11), () -> !Files.exists(file(old)));

        assertThat(placesUnderTheOldKey()).isEmpty();
        assertEverythingOpens();
        assertThat(names()).contains("Otto Reedson");
        admin.open("/desk/keys").statusCode(200).body(containsString("sealing-" + (old + 1)));
        admin.open("/desk/audit")
                .body(containsString("keys.replace"))
                .body(containsString("keys.destroy"));
    }

    @Test
    void replace_killedInTheMiddle_goesOn() {
        replacing.begin(Instant.now());
        long before = underTheOldKey();
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    resealSome();
                                                    throw new IllegalStateException("killed");
                                                }))
                .hasMessageContaining("killed");
        assertThat(underTheOldKey()).isEqualTo(before);
        QuarkusTransaction.requiringNew().run(this::resealSome);
        assertThat(underTheOldKey()).isLessThan(before);

        until(Duration.ofMinutes(11), () -> !Files.exists(file(old)));

        assertThat(underTheOldKey()).isZero();
        assertEverythingOpens();
    }

    @Test
    void replace_whileAnotherReplicaIsAtIt_isLeftToThatOne() throws SQLException {
        replacing.begin(Instant.now());
        until(Duration.ZERO, () -> underTheOldKey() == 0);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var lock =
                    other.prepareStatement(
                            "select * from turn where name = 'crypto: replace keys' for update")) {
                lock.executeQuery();
            }
            replacing.goOn(Instant.now().plus(Duration.ofMinutes(11)));
            assertThat(file(old)).exists();
            other.rollback();
        }
        until(Duration.ofMinutes(11), () -> !Files.exists(file(old)));
    }

    @Test
    void others_makeNoKey() {
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.COORDINATOR)) {
            Desk other = Desk.of(Staff.with(role));
            other.open("/desk/keys").statusCode(403);
            assertThat(other.send("/desk/keys/replace", Map.of()).statusCode()).isEqualTo(403);
        }
        assertThat(keys.newest()).isEqualTo(old);
    }

    private void resealSome() {
        columns.forEach(column -> column.reseal(keys.markOf(old), FIRST));
    }

    private void assertEverythingOpens() {
        assertThat(names()).contains("Ilva Marsdotter", ilva.email());
        byte[] piece =
                bytes("select sealed from frozen_letter where delivery_id = '" + delivery + "'")
                        .getFirst();
        assertThat(sealer.open("letter.frozen.0", delivery, piece)).isEqualTo(LETTER);
    }

    private String names() {
        return Staff.with(Role.COORDINATOR)
                .api()
                .get(
                        "/api/v1/campaigns/"
                                + appeal.slug()
                                + "/signatures.csv?for=STAFF&columns=name,email")
                .asString();
    }

    private long underTheOldKey() {
        return boxes(old);
    }

    /** In every column there is, also one that its room forgot to name. */
    private Set<String> placesUnderTheOldKey() {
        String mark = new String(keys.markOf(old), StandardCharsets.ISO_8859_1);
        return StolenDatabase.now().cells().stream()
                .filter(cell -> cell.plain().startsWith(mark))
                .map(cell -> cell.table() + "." + cell.column())
                .collect(Collectors.toSet());
    }

    private long boxes(int number) {
        return columns.stream().mapToLong(column -> column.count(keys.markOf(number))).sum();
    }

    private Path file(int number) {
        return folders.keys().resolve("sealing-" + number + ".key");
    }

    /** It may be the scheduler's turn already. */
    private void until(Duration later, BooleanSupplier done) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            replacing.goOn(Instant.now().plus(later));
                            return done.getAsBoolean();
                        });
    }

    /** A letter of one piece, as if it had left. */
    private UUID freeze() {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                var deliver =
                        connection.prepareStatement(
                                "insert into delivery (id, campaign_id, target_id, round, order_id,"
                                        + " addressee, channel, state, due_at, attempts,"
                                        + " lock_version) values (?, ?, ?, 1, ?, 'A. Tierce',"
                                        + " 'PRINT', 'CANCELLED', current_timestamp, 0, 0)");
                var freeze =
                        connection.prepareStatement(
                                "insert into frozen_letter (delivery_id, piece, frozen_at, size,"
                                        + " sealed) values (?, 0, current_timestamp, ?, ?)")) {
            deliver.setObject(1, id);
            deliver.setObject(2, appeal.id());
            deliver.setObject(3, UUID.randomUUID());
            deliver.setObject(4, UUID.randomUUID());
            deliver.executeUpdate();
            freeze.setObject(1, id);
            freeze.setInt(2, LETTER.length);
            freeze.setBytes(3, sealer.seal("letter.frozen.0", id, LETTER));
            freeze.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private List<byte[]> bytes(String sql) {
        List<byte[]> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getBytes(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
