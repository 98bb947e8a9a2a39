package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NothingLostTest {

    private static final int TRIES = 400;

    @ParameterizedTest
    @EnumSource
    void read_sample_everyWordIsAccountedFor(SampleText sample) {
        Accounted.everyWord(sample.reading());
    }

    @Test
    void read_linesInAnyOrder_everyWordIsAccountedFor() {
        Random random = new Random(20150518);
        List<String> lines =
                new ArrayList<>(
                        Stream.of(SampleText.values()).flatMap(it -> it.text().lines()).toList());
        lines.addAll(List.of("Re:", "cc:", "Persons:", "1.", "(signature)", "…", "* * *", "Date:"));
        for (int i = 0; i < TRIES; i++) {
            Collections.shuffle(lines, random);
            String text = String.join("\n", lines.subList(0, 1 + random.nextInt(60)));
            Reading reading = Readings.of(text);
            Accounted.everyWord(reading);
            assertThat(reading.lines()).hasSize((int) notBlank(text, reading));
        }
    }

    /** A heading's underline is a mark, no line. */
    private static long notBlank(String text, Reading reading) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long underlines =
                reading.lines().stream()
                        .filter(it -> it.line().markdown().startsWith("## "))
                        .count();
        return lines - underlines;
    }
}
