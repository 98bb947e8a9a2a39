package org.undersigned.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

    private static final byte[] PLAIN = "amina@example.invalid".getBytes(UTF_8);
    private static final UUID OWNER = UUID.randomUUID();

    @TempDir Path folder;
    private Sealer sealer;

    @BeforeEach
    void start() {
        sealer = replica();
    }

    private Sealer replica() {
        return new Sealer(new LastingKeys(new KeyFolder(folder), new TrustingKeyCheck()));
    }

    @Test
    void open_whatWasSealed() {
        byte[] sealed = sealer.seal("email", OWNER, PLAIN);

        assertThat(sealer.open("email", OWNER, sealed)).isEqualTo(PLAIN);
        assertThat(replica().open("email", OWNER, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void seal_twice_looksDifferentAndShowsNothing() {
        byte[] sealed = sealer.seal("email", OWNER, PLAIN);

        assertThat(sealer.seal("email", OWNER, PLAIN)).isNotEqualTo(sealed);
        assertThat(new String(sealed, UTF_8)).doesNotContain("amina");
        assertThat(sealed).hasSize(PLAIN.length + 33);
    }

    @Test
    void open_anyByteChanged_isRefused() {
        byte[] sealed = sealer.seal("email", OWNER, PLAIN);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealer.open("email", OWNER, changed))
                    .as("byte %d", i)
                    .isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void open_cutShort_isRefused() {
        assertThatThrownBy(() -> sealer.open("email", OWNER, new byte[3]))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void open_wrongOwnerOrPurpose_isRefused() {
        byte[] sealed = sealer.seal("email", OWNER, PLAIN);

        assertThatThrownBy(() -> sealer.open("email", UUID.randomUUID(), sealed))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> sealer.open("name", OWNER, sealed)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void rotate_newKeySeals_oldStillOpens() throws IOException {
        byte[] old = sealer.seal("email", OWNER, PLAIN);
        Files.write(folder.resolve("sealing-2.key"), Randomness.key());

        Sealer restarted = replica();
        byte[] fresh = restarted.seal("email", OWNER, PLAIN);

        assertThat(SealedBox.keyNumber(old)).isEqualTo(1);
        assertThat(SealedBox.keyNumber(fresh)).isEqualTo(2);
        assertThat(restarted.open("email", OWNER, old)).isEqualTo(PLAIN);
        assertThat(sealer.open("email", OWNER, fresh))
                .as("a replica that has not restarted yet")
                .isEqualTo(PLAIN);
    }

    @Test
    void rotate_strayFilesInTheFolder_areNoKeys() throws IOException {
        Files.write(folder.resolve("sealing-2.key.bak"), Randomness.key());
        Files.write(folder.resolve("sealing-02.key"), Randomness.key());

        assertThat(SealedBox.keyNumber(replica().seal("email", OWNER, PLAIN))).isEqualTo(1);
    }

    @Test
    void start_keyOfWrongLength_isRefused() throws IOException {
        Files.write(folder.resolve("sealing-2.key"), new byte[5]);

        assertThatThrownBy(this::replica)
                .isInstanceOf(KeysDoNotFit.class)
                .hasMessageContaining("sealing-2.key");
    }
}
