package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.text.PlainText;
import org.undersigned.letter.typeface.FontShelf;

class SameWordsTest {

    private static final PdfLetter PDF =
            new PdfLetter(
                    new FontShelf(
                            List.of(
                                    Path.of("/usr/share/fonts/opentype"),
                                    Path.of("/usr/share/fonts/truetype"))));

    @ParameterizedTest
    @EnumSource
    void formats_inEveryLanguage_sayTheSame(Tongues tongue) throws Exception {
        Letter letter =
                tongue.letter(
                        List.of(
                                "José Núñez (Pepe)",
                                "Гульнар Қасымова",
                                "محمّد علي",
                                "מִרְיָם כהן",
                                "Nguyễn Thị Ánh"));
        byte[] pdf = PDF.of(letter);
        Files.write(Path.of("/tmp/l-" + tongue + ".pdf"), pdf);
        Files.writeString(Path.of("/tmp/l-" + tongue + ".txt"), PlainText.of(letter));
        Files.writeString(
                Path.of("/tmp/l-" + tongue + ".box"), String.join(" ", WordsOfFormats.ofPdf(pdf)));
        assertThat(WordsOfFormats.ofHtml(letter)).isEqualTo(WordsOfFormats.ofText(letter));
        assertThat(String.join(" ", WordsOfFormats.ofPdf(pdf)))
                .isEqualTo(String.join(" ", WordsOfFormats.ofText(letter)));
    }
}
