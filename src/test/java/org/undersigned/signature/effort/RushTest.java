package org.undersigned.signature.effort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RushTest {

    private static final Instant NOW = Instant.parse("2026-05-18T09:00:10Z");

    private final UUID campaign = UUID.randomUUID();

    private static Rush from(int requests) {
        return new Rush(
                new EffortSettings() {
                    @Override
                    public int from() {
                        return requests;
                    }

                    @Override
                    public int hashes() {
                        return 100;
                    }
                });
    }

    private Rush after(Rush rush, int requests, Instant at) {
        for (int i = 0; i < requests; i++) {
            rush.note(campaign, at);
        }
        return rush;
    }

    @Test
    void isOn_fromSoManyInAMinute_forTenMinutes() {
        assertThat(after(from(5), 4, NOW).isOn(campaign, NOW)).isFalse();
        Rush rush = after(from(5), 5, NOW);
        assertThat(rush.isOn(campaign, NOW)).isTrue();
        assertThat(rush.isOn(campaign, NOW.plus(Duration.ofMinutes(9)))).isTrue();
        assertThat(rush.isOn(campaign, NOW.plus(Duration.ofMinutes(11)))).isFalse();
        assertThat(rush.isOn(UUID.randomUUID(), NOW)).isFalse();
    }

    @Test
    void isOn_asManyInTwoMinutes_isNot() {
        Rush rush = after(from(5), 3, NOW);
        after(rush, 3, NOW.plusSeconds(60));
        assertThat(rush.isOn(campaign, NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void isOn_whereNoNumberIsSet_never() {
        assertThat(after(from(0), 50, NOW).isOn(campaign, NOW)).isFalse();
    }
}
