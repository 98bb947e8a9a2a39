package org.undersigned.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.database.Folders;
import org.undersigned.testsupport.Installation;

/** A second replica starts on the database of the running server. */
@QuarkusTest
@Installation
class KeyCheckTest {

    @Inject KeyCheck check;
    @Inject Folders folders;
    @Inject DataSource database;
    @TempDir Path folder;

    @AfterEach
    void forgetTheKeysOfThisTest() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from key_check where name like 'test-%'");
        }
    }

    private void start() {
        new LastingKeys(new KeyFolder(folder), check);
    }

    private void copyAll() throws Exception {
        try (var files = Files.list(folders.keys())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void start_sameKeys_runs() throws Exception {
        copyAll();

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void start_emptyFolder_isRefusedAndMakesNoKey() {
        assertThatThrownBy(this::start)
                .isInstanceOf(KeysDoNotFit.class)
                .hasMessageContaining("sealing-")
                .hasMessageContaining("UNDERSIGNED_KEYS");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void start_afterAKeyWasDestroyed_doesNotMissIt() throws Exception {
        copyAll();
        String name = "test-" + UUID.randomUUID() + ".key";
        check.compare(name, Randomness.key());
        assertThatThrownBy(this::start).isInstanceOf(KeysDoNotFit.class);

        check.retire(name);

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void start_foreignKey_isRefused() throws Exception {
        copyAll();
        Files.write(folder.resolve("token.key"), Randomness.key());

        assertThatThrownBy(this::start)
                .isInstanceOf(KeysDoNotFit.class)
                .hasMessageContaining("token.key");
    }

    @Test
    void compare_manyReplicasWithTheSameNewKey_allRun() throws Exception {
        String name = "test-" + UUID.randomUUID() + ".key";
        byte[] key = Randomness.key();

        try (var replicas = Executors.newFixedThreadPool(8)) {
            Callable<Void> start =
                    () -> {
                        check.compare(name, key);
                        return null;
                    };
            for (var done : replicas.invokeAll(List.of(start, start, start, start, start))) {
                assertThatCode(done::get).doesNotThrowAnyException();
            }
        }
        assertThatThrownBy(() -> check.compare(name, Randomness.key()))
                .isInstanceOf(KeysDoNotFit.class);
    }
}
