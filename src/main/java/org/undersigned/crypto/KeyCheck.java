package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps, in the database, a proof of each lasting key: a replica that came with an empty or a
 * foreign keys folder would otherwise seal with keys that nobody else has.
 */
@ApplicationScoped
class KeyCheck {

    private static final byte[] STATEMENT =
            "undersigned: this key belongs to this database".getBytes(StandardCharsets.UTF_8);

    private final DataSource database;

    KeyCheck(DataSource database) {
        this.database = database;
    }

    /**
     * @throws KeysDoNotFit when the database knows a key that the folder does not hold
     */
    void refuseMissing(KeyFolder folder) {
        List<String> missing =
                known().stream().filter(name -> folder.read(name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new KeysDoNotFit(
                    "The keys folder does not fit the database: "
                            + String.join(", ", missing)
                            + " missing. Point UNDERSIGNED_KEYS at the folder this database was"
                            + " written with, or restore it from its own backup.");
        }
    }

    /**
     * Remembers a key that is new to the database.
     *
     * @throws KeysDoNotFit when the database knows another key of this name
     */
    void compare(String name, byte[] key) {
        byte[] proof = Hmac.of(key, STATEMENT, name.getBytes(StandardCharsets.UTF_8));
        byte[] expected = proofOf(name).orElseGet(() -> remember(name, proof));
        if (!MessageDigest.isEqual(expected, proof)) {
            throw new KeysDoNotFit(
                    "The keys folder does not fit the database: "
                            + name
                            + " is another key. Point UNDERSIGNED_KEYS at the folder this database"
                            + " was written with.");
        }
    }

    /** From now on nobody misses this key. */
    void retire(String name) {
        try (Connection connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update key_check set retired = true where name = ?")) {
            update.setString(1, name);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> known() {
        try (Connection connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select name from key_check where retired = false order by 1");
                var rows = select.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<byte[]> proofOf(String name) {
        try (Connection connection = database.getConnection();
                var select =
                        connection.prepareStatement("select proof from key_check where name = ?")) {
            select.setString(1, name);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] remember(String name, byte[] proof) {
        try (Connection connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into key_check (name, proof) values (?, ?)")) {
            insert.setString(1, name);
            insert.setBytes(2, proof);
            insert.executeUpdate();
            return proof;
        } catch (SQLException e) {
            // A replica that started at the same time was first: its proof counts.
            if (e instanceof SQLIntegrityConstraintViolationException
                    || "23505".equals(e.getSQLState())) {
                return proofOf(name).orElseThrow();
            }
            throw new IllegalStateException(e);
        }
    }
}
