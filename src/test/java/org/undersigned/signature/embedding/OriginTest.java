package org.undersigned.signature.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://partner.invalid, https://partner.invalid",
        "' https://Partner.Invalid/a/page?b=c#d ', https://partner.invalid",
        "https://partner.invalid:8443/, https://partner.invalid:8443",
        "http://localhost:4000, http://localhost:4000"
    })
    void of_anyAddressOfASite(String address, String origin) {
        assertThat(Origin.of(address)).contains(origin);
    }

    /** Any of these would put something else than one site into the policy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "partner.invalid",
                "http://partner.invalid",
                "javascript:alert(1)",
                "https://",
                "https://*.invalid",
                "https://user@partner.invalid",
                "https://partner.invalid; script-src *",
                "https://partner.invalid https://other.invalid",
                "data:text/html,x"
            })
    void of_anythingElse_isNone(String address) {
        assertThat(Origin.of(address)).isEmpty();
    }
}
