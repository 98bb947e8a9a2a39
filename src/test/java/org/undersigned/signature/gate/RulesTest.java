package org.undersigned.signature.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.signature.gate.Entry.Kind;
import org.undersigned.signature.gate.Entry.Verdict;
import org.undersigned.web.Clients;

/** Which pattern decides: the narrowest (signing.md B). */
class RulesTest {

    private static final Clients CLIENTS = new Clients(java.util.Optional.empty());

    private final Rules rules =
            Rules.of(
                    List.of(
                            entry(Kind.DOMAIN, Verdict.BLOCK, "exact.invalid"),
                            entry(Kind.DOMAIN, Verdict.BLOCK, "*.wide.invalid"),
                            entry(Kind.DOMAIN, Verdict.ALLOW, "good.wide.invalid"),
                            entry(Kind.DOMAIN, Verdict.ALLOW, "*.fair.wide.invalid"),
                            entry(Kind.DOMAIN, Verdict.BLOCK, "*.throwaway"),
                            entry(Kind.NETWORK, Verdict.BLOCK, "192.0.2.0/24"),
                            entry(Kind.NETWORK, Verdict.ALLOW, "192.0.2.64/26"),
                            entry(Kind.NETWORK, Verdict.ALLOW, "2001:db8::/32"),
                            entry(Kind.NETWORK, Verdict.BLOCK, "2001:db8:bad::/48")));

    private static Entry entry(Kind kind, Verdict verdict, String pattern) {
        String read = Pattern.read(kind, pattern);
        return new Entry(UUID.randomUUID(), kind, verdict, read, UUID.randomUUID(), Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "exact.invalid, BLOCK",
        "below.exact.invalid,",
        "wide.invalid,",
        "a.wide.invalid, BLOCK",
        "a.b.wide.invalid, BLOCK",
        "good.wide.invalid, ALLOW",
        "a.fair.wide.invalid, ALLOW",
        "fair.wide.invalid, BLOCK",
        "widewide.invalid,",
        "mail.throwaway, BLOCK",
        "throwaway,"
    })
    void domain_narrowestPatternDecides(String domain, Verdict verdict) {
        assertThat(rules.onDomain(domain).orElse(null)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, BLOCK",
        "192.0.2.65, ALLOW",
        "192.0.3.1,",
        "2001:db8:1::5, ALLOW",
        "2001:db8:bad:1::5, BLOCK",
        "2001:db9::1,",
        "localhost,"
    })
    void client_narrowestNetworkDecides(String address, Verdict verdict) {
        assertThat(rules.onClient(CLIENTS.of(address, "")).map(Rules.Range::verdict).orElse(null))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "NETWORK, 192.0.2.77/24, 192.0.2.0/24",
        "NETWORK, 192.0.2.7, 192.0.2.7/32",
        "NETWORK, 2001:DB8::1/32, 2001:db8:0:0:0:0:0:0/32",
        "DOMAIN, Example.ORG, example.org",
        "DOMAIN, *.Bücher.example, *.xn--bcher-kva.example"
    })
    void pattern_isKeptInOneForm(Kind kind, String typed, String kept) {
        assertThat(Pattern.read(kind, typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/x",
                "example.org",
                "2001:db8::/65",
                "300.1.1.1",
                "/8",
                ""
            })
    void network_thatIsNone_isRefused(String typed) {
        assertThatThrownBy(() -> Pattern.read(Kind.NETWORK, typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.", "a@b.invalid", "a b", "*.*.invalid", "-x.invalid", ".", ""})
    void domain_thatIsNone_isRefused(String typed) {
        assertThatThrownBy(() -> Pattern.read(Kind.DOMAIN, typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingSaid_saysNothing() {
        assertThat(Rules.NONE.onDomain("exact.invalid")).isEmpty();
        assertThat(Rules.NONE.onClient("")).isEmpty();
    }
}
