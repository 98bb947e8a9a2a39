package org.undersigned.signature.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.web.Clients;

class ThrottleTest {

    private static final Networks NOTHING_KNOWN =
            new Networks() {
                @Override
                public boolean isLetThrough(String client) {
                    return false;
                }

                @Override
                public boolean isBlocked(String client) {
                    return false;
                }

                @Override
                public String countedAs(String client) {
                    return client;
                }
            };

    private static final Instant NOW = Instant.parse("2026-05-18T09:00:00Z");

    private final Throttle throttle =
            new Throttle(settings("3/60s", "100/1h"), new ClientMarks(), NOTHING_KNOWN);
    private final UUID campaign = UUID.randomUUID();

    private static LimitSettings settings(String burst, String sustained) {
        return new LimitSettings() {
            @Override
            public String burst() {
                return burst;
            }

            @Override
            public String sustained() {
                return sustained;
            }
        };
    }

    private Instant ask(String client) {
        return throttle.mailAt(campaign, null, null, client, NOW);
    }

    @Test
    void mailAt_withinTheBurst_isNow_thenEachWaitsALittleLonger() {
        List<Instant> times = IntStream.range(0, 6).mapToObj(i -> ask("one")).toList();

        assertThat(times)
                .containsExactly(
                        NOW,
                        NOW,
                        NOW,
                        NOW.plusSeconds(20),
                        NOW.plusSeconds(40),
                        NOW.plusSeconds(60));
    }

    @Test
    void mailAt_anotherClient_doesNotWaitForTheFirst() {
        IntStream.range(0, 50).forEach(i -> ask("one"));

        assertThat(ask("two")).isEqualTo(NOW);
    }

    @Test
    void mailAt_aFlood_waitsNoLongerThanADay() {
        IntStream.range(0, 20_000).forEach(i -> ask("one"));

        assertThat(ask("one")).isEqualTo(NOW.plus(Duration.ofHours(24)));
    }

    /** More clients than it remembers: the memory stays as large as it is. */
    @Test
    void mailAt_aMillionClients_remembersTheLatestAndForgetsTheFirst() {
        IntStream.range(0, 50).forEach(i -> ask("first"));
        assertThat(ask("first")).isAfter(NOW);

        IntStream.range(0, 1_000_000).forEach(i -> ask("client " + i));

        assertThat(ask("first")).isEqualTo(NOW);
        IntStream.range(0, 2).forEach(i -> ask("client 999999"));
        assertThat(ask("client 999999")).isAfter(NOW);
    }

    @Test
    void clients_aMillionAddressesOfOneNetwork_areOneClient() {
        Clients clients = new Clients(Optional.empty());

        assertThat(
                        IntStream.range(0, 1_000_000)
                                .mapToObj(
                                        i ->
                                                "2001:db8:1:2:0:0:%x:%x"
                                                        .formatted(i >> 16, i & 0xffff))
                                .map(address -> clients.of(address, ""))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void mailAt_off_neverWaits() {
        Throttle off = new Throttle(settings("off", "off"), new ClientMarks(), NOTHING_KNOWN);

        IntStream.range(0, 500)
                .forEach(
                        i ->
                                assertThat(off.mailAt(campaign, null, null, "one", NOW))
                                        .isEqualTo(NOW));
    }

    @Test
    void mailAt_theCampaignsOwnLimit_countsInstead() {
        assertThat(throttle.mailAt(campaign, "1/1h", "off", "one", NOW)).isEqualTo(NOW);
        assertThat(throttle.mailAt(campaign, "1/1h", "off", "one", NOW))
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void rate_writtenWrong_saysHow() {
        assertThatThrownBy(() -> Rate.of("ten per hour")).hasMessageContaining("10/60s");
        assertThat(Rate.of("60/1h")).contains(new Rate(Duration.ofHours(1), Duration.ofMinutes(1)));
    }

    @Test
    void clients_forwardedFor_countsFromOurProxiesOnly() {
        Clients behindProxy = new Clients(Optional.of(List.of("10.0.0.0/8", "::1")));
        String real = behindProxy.of("203.0.113.9", "");

        assertThat(behindProxy.of("10.1.2.3", "203.0.113.9")).isEqualTo(real);
        assertThat(behindProxy.of("10.1.2.3", "1.1.1.1, 203.0.113.9")).isEqualTo(real);
        assertThat(behindProxy.of("10.1.2.3", "203.0.113.9, 10.9.9.9")).isEqualTo(real);
        assertThat(behindProxy.of("203.0.113.9", "1.1.1.1")).isEqualTo(real);
        assertThat(behindProxy.of("0:0:0:0:0:0:0:1", "203.0.113.9")).isEqualTo(real);
        assertThat(behindProxy.of("10.1.2.3", "evil.example.invalid"))
                .isEqualTo(behindProxy.of("10.1.2.3", ""));
    }

    @Test
    void clients_oneIpv6Network_isOneClient() {
        Clients clients = new Clients(Optional.empty());

        assertThat(clients.of("2001:db8:1:2:3:4:5:6", ""))
                .isEqualTo(clients.of("2001:db8:1:2::1", ""))
                .isNotEqualTo(clients.of("2001:db8:1:3::1", ""));
    }
}
