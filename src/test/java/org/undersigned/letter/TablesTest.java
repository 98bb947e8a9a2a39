package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.pdf.PdfLetter;

/** Tables in the text of a letter, as they are seen. */
class TablesTest {

    private static final PdfLetter PDF = new PdfLetter(LetterFonts.asDelivered());

    @ParameterizedTest
    @CsvSource({
        "en, What the court heard on that day",
        "ar, ما سمعته المحكمة في ذلك اليوم",
    })
    void words_besideLongCells_stayWhole(String language, String said) throws Exception {
        String much = (said + " ").repeat(6);
        Letter letter =
                letter(
                        language,
                        """
                        | %s | %s | Days |
                        |---|---|---:|
                        | %s | %s | 1700 |
                        | Accountability | %s | 1,700,000 |
                        """
                                .formatted(much, said, said, much, much));
        byte[] pdf = PDF.of(letter);
        assertThat(WordsOfFormats.ofPdf(pdf)).isEqualTo(WordsOfFormats.ofText(letter));
        assertThat(WordsOfFormats.ofPdftotext(pdf, "-raw"))
                .contains("Days", "1700", "Accountability", "1,700,000");
    }

    @Test
    void columns_forWhichThereIsRoom_areAsWideAsTheirWords() throws Exception {
        byte[] pdf = PDF.of(letter("en", "| Day | Place |\n|---|---|\n| 17 May | in court |\n"));
        assertThat(PrintedLine.of(pdf).stream().map(PrintedLine::text))
                .contains("Day Place", "17 May in court");
    }

    private static Letter letter(String language, String body) {
        Manuscript from = SampleLetters.manuscript(Locale.forLanguageTag(language), "open-letter");
        return SampleLetters.compose(SampleLetters.withBody(from, body));
    }
}
