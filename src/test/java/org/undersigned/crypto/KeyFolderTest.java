package org.undersigned.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @TempDir Path parent;

    private Path folder() {
        return parent.resolve("keys");
    }

    @Test
    void create_onlyTheOwnerMayRead() throws IOException {
        new KeyFolder(folder()).readOrCreate("a.key");

        assertThat(permissions(folder())).isEqualTo("rwx------");
        assertThat(permissions(folder().resolve("a.key"))).isEqualTo("rw-------");
    }

    @Test
    void readOrCreate_again_isTheSame() {
        byte[] key = new KeyFolder(folder()).readOrCreate("a.key");

        assertThat(key).hasSize(32);
        assertThat(new KeyFolder(folder()).readOrCreate("a.key")).isEqualTo(key);
        assertThat(new KeyFolder(folder()).readOrCreate("b.key")).isNotEqualTo(key);
    }

    @Test
    void readOrCreate_manyReplicasAtOnce_getOneKey() throws Exception {
        Set<String> keys = new HashSet<>();
        try (var replicas = Executors.newFixedThreadPool(16)) {
            List<Callable<byte[]>> starts =
                    IntStream.range(0, 64)
                            .<Callable<byte[]>>mapToObj(
                                    i -> () -> new KeyFolder(folder()).readOrCreate("a.key"))
                            .toList();
            for (var start : replicas.invokeAll(starts)) {
                keys.add(java.util.HexFormat.of().formatHex(start.get()));
            }
        }

        assertThat(keys).hasSize(1);
        assertThat(folder()).isDirectoryNotContaining("glob:**.new-*");
    }

    @Test
    void destroy_leavesAnEmptyFileThatIsNeverFilledAgain() {
        KeyFolder keys = new KeyFolder(folder());
        keys.readOrCreate("a.key");

        keys.destroy("a.key");
        keys.destroy("a.key");

        assertThat(keys.readOrCreate("a.key")).isEmpty();
        assertThat(folder()).isDirectoryNotContaining("glob:**.new-*");
    }

    @Test
    void read_afterAnotherReplicaDestroyedIt_isEmptyAtOnce_andKeptNowhere() {
        KeyFolder keys = new KeyFolder(folder());
        byte[] key = keys.readOrCreate("a.key");
        byte[] other = keys.readOrCreate("b.key");
        key[0]++;

        assertThat(keys.read("a.key").orElseThrow()).isNotEqualTo(key);
        new KeyFolder(folder()).destroy("a.key");
        new KeyFolder(folder()).remove("b.key");

        assertThat(keys.read("a.key")).contains(new byte[0]);
        assertThat(keys.read("b.key")).isEmpty();
        assertThat(keys.readOrCreate("b.key")).isNotEqualTo(other);
    }

    @Test
    void forgetDestroyed_leavesNoKeyThatNobodyAskedForSince() {
        KeyFolder keys = new KeyFolder(folder());
        keys.readOrCreate("a.key");
        keys.readOrCreate("b.key");
        new KeyFolder(folder()).remove("a.key");

        keys.forgetDestroyed();

        assertThat(keys.remembered()).containsExactly("b.key");
    }

    @Test
    void destroy_forgetsTheKeyAtOnce() {
        KeyFolder keys = new KeyFolder(folder());
        keys.readOrCreate("a.key");

        keys.destroy("a.key");

        assertThat(keys.remembered()).isEmpty();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
