package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Folder;
import org.undersigned.letter.Labels;

class DateLineTest {

    private static final Vocabulary WORDS = new Vocabulary(new Labels(new Folder(null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris, 18 May 2015 | Paris | 2015-05-18",
                "Paris, May 18, 2015 | Paris | 2015-05-18",
                "Paris, the 18th of May 2015 | Paris | 2015-05-18",
                "Paris, le 1er mars 2024 | Paris | 2024-03-01",
                "Fait à Paris, le 18 mai 2015. | Fait à Paris | 2015-05-18",
                "Berlin, den 3. Oktober 2022 | Berlin | 2022-10-03",
                "Berlin, 03.10.2022 | Berlin | 2022-10-03",
                "Warszawa, dnia 3 maja 2023 r. | Warszawa | 2023-05-03",
                "Київ, 18 травня 2023 року | Київ | 2023-05-18",
                "м. Київ, 5 січня 2023 р. | м. Київ | 2023-01-05",
                "Алматы, 3 мая 2023 г. | Алматы | 2023-05-03",
                "Madrid, a 18 de mayo de 2015 | Madrid | 2015-05-18",
                "Алматы, 2015 ж. 18 мамыр | Алматы | 2015-05-18",
                "თბილისი, 18 მაისი, 2015 | თბილისი | 2015-05-18",
                "Երևան, 18 մայիսի, 2015 թ. | Երևան | 2015-05-18",
                "باريس، ١٨ مايو ٢٠١٥ | باريس | 2015-05-18",
                "פריז, 18 במאי 2015 | פריז | 2015-05-18",
                "巴黎，2015年5月18日 | 巴黎 | 2015-05-18",
                "Geneva, 2015-05-18 | Geneva | 2015-05-18",
                "Boston, 05/18/2015 | Boston | 2015-05-18",
                "12 Oct 2015 | '' | 2015-10-12",
                "Datum: 3. Oktober 2022 | '' | 2022-10-03",
            })
    void read_dateInManyLanguages_isPlaceAndDay(String line, String place, LocalDate date) {
        assertThat(DateLine.read(line, WORDS)).contains(new DateLine(place, date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/05/2015",
                "31 February 2015",
                "He was arrested on 3 March 2014 in Northport",
                "12 Oct 2015 – The court decided",
                "Case No. 17/2014",
                "3 Smarch 2015",
                "May",
                ""
            })
    void read_noDateOrOneThatCanBeTwo_isNothing(String line) {
        assertThat(DateLine.read(line, WORDS)).isEmpty();
    }
}
