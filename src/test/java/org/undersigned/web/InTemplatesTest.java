package org.undersigned.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InTemplatesTest {

    @ParameterizedTest
    @CsvSource({
        "en,ltr",
        "ar,rtl",
        "he,rtl",
        "fa-IR,rtl",
        "ckb,rtl",
        "ar-Latn,ltr",
        "kk-Arab,rtl",
        "kk,ltr"
    })
    void direction_isThatOfTheScript(String language, String direction) {
        assertThat(InTemplates.direction(language)).isEqualTo(direction);
    }

    @Test
    void constants_becomeWordsAndClasses() {
        assertThat(InTemplates.words(Probe.Colour.DARK_BLUE)).isEqualTo("Dark blue");
        assertThat(InTemplates.style(Probe.Colour.DARK_BLUE)).isEqualTo("dark-blue");
    }

    @Test
    void times_areReadableAndSayTheirZone() {
        Instant at = Instant.parse("2026-03-01T08:05:00Z");

        assertThat(InTemplates.day(at)).isEqualTo("1 March 2026");
        assertThat(InTemplates.minute(at)).isEqualTo("1 Mar 2026, 08:05 UTC");
    }
}
