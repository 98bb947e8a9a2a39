package org.undersigned.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.WordsOfFormats;
import org.undersigned.letter.typeface.FontShelf;

class FootnotesTest {

    private static final PdfLetter PDF = new PdfLetter(new FontShelf(List.of()));
    private static final String FILLER = "Nothing is said in this line that anybody could note. ";

    @Test
    void note_standsAtTheFootOfThePageThatPointsToIt() throws Exception {
        String body =
                IntStream.range(0, 40)
                        .mapToObj(i -> FILLER.repeat(4) + "Mark[^" + i + "].")
                        .collect(Collectors.joining("\n\n"));
        String notes =
                IntStream.range(0, 40)
                        .mapToObj(i -> "[^" + i + "]: Note of " + i + ".")
                        .collect(Collectors.joining("\n"));
        List<String> pages = pages(body + "\n\n" + notes);
        assertThat(pages).hasSizeGreaterThan(4);
        for (int i = 0; i < 40; i++) {
            String mark = number(i + 1);
            String page = only(pages, "Mark" + mark + ".");
            assertThat(page).contains("\n" + mark + " Note of " + i + ".");
            assertThat(page.indexOf("Mark" + mark)).isLessThan(page.indexOf("\n" + mark + " "));
        }
    }

    /** Grows the text line by line, so that the mark passes the foot of the page. */
    @Test
    void note_whereverItsMarkStands_isOnItsPage() throws Exception {
        for (int lines = 20; lines < 60; lines++) {
            String body = "Line.\\\n".repeat(lines) + "Mark[^a].\\\nLine.\\\nLine.\n\n[^a]: Words.";
            List<String> pages = pages(body);
            assertThat(only(pages, "Mark¹.")).contains("¹ Words.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mark[^a].", "| Mark[^a] | b |\n| --- | --- |\n| c | Again[^a] |"})
    void note_longerThanAPage_goesOnAtTheFootOfTheNext(String marked) throws Exception {
        String note =
                IntStream.range(0, 900).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        Letter letter = letter(marked + "\n\n" + FILLER.repeat(60) + "\n\n[^a]: " + note);
        byte[] pdf = PDF.of(letter);
        assertThat(WordsOfFormats.ofPdf(pdf)).isEqualTo(WordsOfFormats.ofText(letter));
        assertThat(Conformance.brokenRules(pdf)).isEmpty();
        List<String> pages = pages(pdf);
        assertThat(only(pages, "¹ w0 ")).contains("Mark¹").doesNotContain(" w899");
        assertThat(pages.indexOf(only(pages, "w899"))).isEqualTo(1);
    }

    @Test
    void note_longerThanALetter_isPrintedWhole() throws Exception {
        String note =
                IntStream.range(0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        Letter letter = letter("Mark[^a].\n\n[^a]: " + note);
        assertThat(WordsOfFormats.ofPdf(PDF.of(letter))).isEqualTo(WordsOfFormats.ofText(letter));
    }

    private static Letter letter(String body) {
        return SampleLetters.compose(
                SampleLetters.withBody(
                        SampleLetters.manuscript(Locale.ENGLISH, "open-letter"), body));
    }

    private static List<String> pages(String body) throws IOException {
        return pages(PDF.of(letter(body)));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            return List.of(stripper.getText(document).split("\f"));
        }
    }

    private static String only(List<String> pages, String words) {
        List<String> found = pages.stream().filter(it -> it.contains(words)).toList();
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private static String number(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(it -> "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(it - '0', it - '0' + 1))
                .collect(Collectors.joining());
    }
}
