package org.undersigned.mail.postman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT3M", "3, PT9M", "6, PT4H3M", "7, PT6H", "50, PT6H"})
    void after_grows(int attempts, Duration pause) {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(Pauses.after(attempts, new Random(seed)))
                    .isBetween(
                            pause.multipliedBy(8).dividedBy(10),
                            pause.multipliedBy(12).dividedBy(10));
        }
    }
}
