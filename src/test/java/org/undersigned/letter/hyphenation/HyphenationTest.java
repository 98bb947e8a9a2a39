package org.undersigned.letter.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

    @ParameterizedTest
    @CsvSource({
        "en, documentation, doc-u-ment-a-tion",
        "en, “university”., “uni-ver-sity”.",
        "de, Rechtsanwältinnen, Rechts-an-wäl-tin-nen",
        "de, Staatsanwaltschaft, Staats-an-walt-schaft",
        "fr, l’extradition, l’ex-tra-di-tion",
        "es, organizaciones, or-ga-ni-za-cio-nes",
        "pl, sprawiedliwość, spra-wie-dli-wość",
        "ru, правительство, пра-ви-тель-ство",
        "uk, правозахисник, пра-во-за-хи-сник",
    })
    void places_areBetweenSyllables(String language, String word, String parted) {
        assertThat(parted(language, word)).isEqualTo(parted);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Kassymbekov",
        "en, INTERNATIONAL",
        "en, iPhoneography",
        "de, UNESCOWeltkulturerbe",
        "ru, Орынбая",
        "en, office@independent.invalid",
        "en, www.independent.invalid",
        "en, self-determination",
        "en, 20140000000",
        "en, often",
        "ka, გათავისუფლება",
        "zz, documentation",
    })
    void places_ofNamesAddressesAndUnknownLanguages_areNone(String language, String word) {
        assertThat(parted(language, word)).isEqualTo(word);
    }

    @Test
    void places_ofALongWord_areFoundAllTheSame() {
        assertThat(parted("de", "donaudampfschifffahrtsgesellschaft".repeat(20))).contains("-");
    }

    private static String parted(String language, String word) {
        StringBuilder parted = new StringBuilder(word);
        int[] places = Hyphenation.of(Locale.forLanguageTag(language)).places(word);
        for (int i = places.length - 1; i >= 0; i--) {
            parted.insert(places[i], '-');
        }
        return parted.toString();
    }
}
