package org.undersigned.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignKeysTest {

    private static final UUID CAMPAIGN = UUID.randomUUID();

    @TempDir Path folder;

    private CampaignKeys replica() {
        return new CampaignKeys(new KeyFolder(folder));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(UTF_8);
    }

    @Test
    void mac_sameParts_areRecognisedByEveryReplica() {
        byte[] mac = replica().mac(CAMPAIGN, bytes("amina@example.invalid"), bytes("amina"));

        assertThat(mac).hasSize(32);
        assertThat(replica().mac(CAMPAIGN, bytes("amina@example.invalid"), bytes("amina")))
                .isEqualTo(mac);
    }

    @Test
    void mac_partsCutElsewhere_differ() {
        assertThat(replica().mac(CAMPAIGN, bytes("ab"), bytes("c")))
                .isNotEqualTo(replica().mac(CAMPAIGN, bytes("a"), bytes("bc")));
    }

    @Test
    void mac_anotherCampaign_differs() {
        assertThat(replica().mac(CAMPAIGN, bytes("a")))
                .isNotEqualTo(replica().mac(UUID.randomUUID(), bytes("a")));
    }

    @Test
    void mac_afterDestruction_isRefusedByEveryReplicaAtOnce() {
        CampaignKeys running = replica();
        running.mac(CAMPAIGN, bytes("a"));

        replica().destroy(CAMPAIGN);
        replica().destroy(CAMPAIGN);

        assertThatThrownBy(() -> running.mac(CAMPAIGN, bytes("a")))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void destroy_beforeFirstUse_holds() {
        replica().destroy(CAMPAIGN);

        assertThatThrownBy(() -> replica().mac(CAMPAIGN, bytes("a")))
                .isInstanceOf(KeyDestroyed.class);
    }
}
