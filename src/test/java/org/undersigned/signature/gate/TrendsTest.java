package org.undersigned.signature.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.undersigned.signature.gate.Trends.Trend;

class TrendsTest {

    private static final Instant NOON = Instant.parse("2026-05-18T12:30:00Z");

    private final Trends trends = new Trends();

    private void note(String domain, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            trends.note(domain, at);
        }
    }

    @Test
    void of_fewerThanTen_isNotShown() {
        note("many.invalid", 11, NOON);
        note("ten.invalid", 10, NOON);
        note("few.invalid", 9, NOON);
        assertThat(trends.of(NOON))
                .containsExactly(new Trend("many.invalid", 11), new Trend("ten.invalid", 10));
    }

    @Test
    void of_hoursAddUp_andAreForgottenAfterADay() {
        note("slow.invalid", 6, NOON.minus(Duration.ofHours(20)));
        note("slow.invalid", 6, NOON);
        assertThat(trends.of(NOON)).containsExactly(new Trend("slow.invalid", 12));
        assertThat(trends.of(NOON.plus(Duration.ofHours(5)))).isEmpty();
    }

    @Test
    void note_endlessDomains_takesNoEndlessMemory() {
        for (int i = 0; i < 10_000; i++) {
            trends.note("d" + i + ".invalid", NOON);
        }
        note("late.invalid", 20, NOON);
        note("d1.invalid", 20, NOON);
        assertThat(trends.of(NOON)).containsExactly(new Trend("d1.invalid", 21));
    }
}
