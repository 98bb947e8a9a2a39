package org.undersigned.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.crypto.Tokens.Claim;

class TokensTest {

    private static final UUID ID = UUID.randomUUID();

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private Tokens tokens;

    @BeforeEach
    void start() {
        tokens = in(folder);
    }

    private static Tokens in(Path folder) {
        return new Tokens(new LastingKeys(new KeyFolder(folder), new TrustingKeyCheck()));
    }

    @Test
    void read_whatWasIssued() {
        String token = tokens.issue("confirm", ID, 3);

        assertThat(token).matches("[A-Za-z0-9_-]{48}");
        assertThat(tokens.read("confirm", token)).contains(new Claim(ID, 3));
    }

    @Test
    void issue_again_isTheSameLink() {
        assertThat(in(folder).issue("confirm", ID, 3)).isEqualTo(tokens.issue("confirm", ID, 3));
    }

    @Test
    void read_forAnotherPurpose_isEmpty() {
        assertThat(tokens.read("manage", tokens.issue("confirm", ID, 0))).isEmpty();
    }

    @Test
    void read_anyCharacterChanged_isEmpty() {
        String token = tokens.issue("confirm", ID, 0);

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.read("confirm", changed)).as(changed).isEmpty();
        }
    }

    @Test
    void read_rubbish_isEmpty() {
        String token = tokens.issue("confirm", ID, 0);

        for (String rubbish : List.of("", "x", token + "=", token + "A", "é".repeat(48), "../..")) {
            assertThat(tokens.read("confirm", rubbish)).as(rubbish).isEmpty();
        }
    }

    @Test
    void read_underAnotherKey_isEmpty() {
        assertThat(in(elsewhere).read("confirm", tokens.issue("confirm", ID, 0))).isEmpty();
    }
}
