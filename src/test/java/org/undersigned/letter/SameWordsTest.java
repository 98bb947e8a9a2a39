package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.letter.pdf.Conformance;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.typeface.FontShelf;
import org.undersigned.letter.typeface.NoFontFor;

class SameWordsTest {

    private static final PdfLetter PDF = new PdfLetter(new FontShelf(List.of()));

    private static final List<String> NAMES =
            List.of(
                    "O",
                    "José Nu\u0301n\u0303ez (Pepe)",
                    "X Æ A-12",
                    "Prof.dr. X",
                    "Гульнар Қасымова",
                    "ნინო ხარატიშვილი",
                    "Արամ Խաչատրյան",
                    "محمّد علي",
                    "سلامة الأمين",
                    "מִרְיָם כהן",
                    "Αλέξης Ζορμπάς",
                    "Nguyễn Thị Ánh",
                    "Booking.com");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HI", "ZH"})
    void formats_inLanguagesOfTheOwnFonts_sayTheSame(Tongues tongue) throws Exception {
        Letter letter = tongue.letter(NAMES);
        List<String> words = WordsOfFormats.ofText(letter);
        assertThat(words).hasSizeGreaterThan(80);
        assertThat(WordsOfFormats.ofHtml(letter)).isEqualTo(words);
        assertThat(WordsOfFormats.ofDocx(DocxLetter.of(letter)))
                .isEqualTo(WordsOfFormats.ofTextNotesLast(letter));
        assertThat(WordsOfFormats.ofPdf(PDF.of(letter))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "HE", "KA"})
    void pdf_inShapedScripts_conforms(Tongues tongue) throws Exception {
        assertThat(Conformance.brokenRules(PDF.of(tongue.letter(NAMES)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HI", "ZH"})
    void pdf_withoutFont_namesTextAndScript(Tongues tongue) throws Exception {
        Letter letter = tongue.letter(List.of());
        List<String> words = WordsOfFormats.ofText(letter);
        assertThat(WordsOfFormats.ofHtml(letter)).isEqualTo(words);
        assertThat(WordsOfFormats.ofDocx(DocxLetter.of(letter)))
                .isEqualTo(WordsOfFormats.ofTextNotesLast(letter));
        assertThatThrownBy(() -> PDF.of(letter)).isInstanceOf(NoFontFor.class);
    }

    @Test
    void pdf_signatoryWithoutFont_isNamed() {
        Letter letter = Tongues.EN.letter(List.of("Anna Roth", "田中太郎"));
        assertThatThrownBy(() -> PDF.of(letter))
                .isInstanceOf(NoFontFor.class)
                .hasMessage(
                        "No font has the character \"田\" (U+7530, script Han) in \"田中太郎,"
                                + " Kazakhstan\". Install Debian's fonts-droid-fallback, or put a"
                                + " TrueType font for it into a folder of fonts.");
    }

    @Test
    void formats_ofBothAppeals_sayTheSame() throws Exception {
        for (Letter letter : List.of(SampleLetters.openLetter(), SampleLetters.jointAppeal())) {
            List<String> words = WordsOfFormats.ofText(letter);
            assertThat(WordsOfFormats.ofHtml(letter)).isEqualTo(words);
            assertThat(WordsOfFormats.ofDocx(DocxLetter.of(letter)))
                    .isEqualTo(WordsOfFormats.ofTextNotesLast(letter));
            assertThat(WordsOfFormats.ofPdf(PDF.of(letter))).isEqualTo(words);
        }
    }

    /** In the order of its tags; what goes by places alone may take the heading's cells apart. */
    @ParameterizedTest
    @EnumSource(names = {"AR", "HE"})
    void table_inALetterFromTheRight_isReadInItsOrder(Tongues tongue) throws Exception {
        String table =
                "| الف | ב | ג |\n| --- | ---: | --- |\n| د | 4 | ه |\n| ז | 17 | ח[^n] |\n\n[^n]: ط";
        Manuscript from = SampleLetters.manuscript(tongue.locale(), "open-letter");
        Letter letter = SampleLetters.compose(SampleLetters.withBody(from, table));
        assertThat(WordsOfFormats.ofPdf(PDF.of(letter))).isEqualTo(WordsOfFormats.ofText(letter));
        assertThat(Conformance.brokenRules(PDF.of(letter))).isEmpty();
    }
}
