package org.undersigned.signature.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10",
        "9, 10",
        "10, 25",
        "99, 100",
        "100, 250",
        "250, 500",
        "12_345, 25_000",
        "100_000, 250_000",
        "999_999, 1_000_000",
        "1_000_000, 2_500_000"
    })
    void roundBeyond_isTheNextRoundNumber(String count, String aim) {
        assertThat(Appeal.roundBeyond(read(count))).isEqualTo(read(aim));
    }

    private static long read(String number) {
        return Long.parseLong(number.replace("_", ""));
    }
}
