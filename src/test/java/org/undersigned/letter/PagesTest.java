package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.pdf.PdfLetter;

/** What stands together on a page, however long the text is. */
class PagesTest {

    private static final PdfLetter PDF = new PdfLetter(LetterFonts.asDelivered());

    private static final List<Integer> PARAGRAPHS = List.of(5, 2, 3, 7, 4, 2, 3, 6);

    /** The text grows line by line, so that everything passes the foot of the page once. */
    @ParameterizedTest
    @ValueSource(strings = {"open-letter", "joint-appeal"})
    void lines_ofALetterThatGrows_stayTogetherAsTheyShould(String template) throws Exception {
        for (int more = 0; more <= 60; more++) {
            List<PrintedLine> lines = PrintedLine.of(PDF.of(letter(template, more)));
            for (int paragraph = 0; paragraph < PARAGRAPHS.size(); paragraph++) {
                noLineIsAlone(lines, "p" + paragraph + " ", PARAGRAPHS.get(paragraph));
            }
            int closing = page(lines, "Sincerely,");
            assertThat(page(lines, "Hélène Marchand")).isEqualTo(closing);
            assertThat(page(lines, "France Director")).isEqualTo(closing);
            assertThat(page(lines, "p7 last")).isEqualTo(closing);
            for (int i = 0; i < 12 && more % 2 == 0; i++) {
                assertThat(page(lines, "Signer" + i + ",")).isEqualTo(page(lines, "end" + i + "."));
            }
            assertThat(page(lines, "Copy to:")).isEqualTo(page(lines, "read it."));
            assertThat(page(lines, "What we ask")).isEqualTo(page(lines, "p4 1"));
            assertThat(page(lines, "What we ask")).isEqualTo(page(lines, "p4 2"));
        }
    }

    /** Neither at the foot of a page nor at the head of the next. */
    private static void noLineIsAlone(List<PrintedLine> lines, String paragraph, int size) {
        List<PrintedLine> own =
                lines.stream().filter(line -> line.text().startsWith(paragraph)).toList();
        assertThat(own).hasSize(size);
        long first = own.stream().filter(line -> line.page() == own.getFirst().page()).count();
        assertThat(first).as(paragraph).isBetween(2L, (long) size);
        assertThat(size - first).as(paragraph).isNotEqualTo(1);
    }

    private static int page(List<PrintedLine> lines, String words) {
        List<PrintedLine> found = lines.stream().filter(it -> it.text().contains(words)).toList();
        assertThat(found).as(words).hasSize(1);
        return found.getFirst().page();
    }

    private static Letter letter(String template, int more) {
        List<String> body = new ArrayList<>();
        body.add(paragraph("grown ", Math.max(1, more)));
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            body.add(
                    (i == 4 ? "## What we ask\n\n" : "")
                            + paragraph("p" + i + " ", PARAGRAPHS.get(i)));
        }
        Manuscript from = SampleLetters.manuscript(Locale.ENGLISH, template);
        List<Signatory> many =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        SampleLetters.signed(
                                                null,
                                                "Signer" + i,
                                                "member of the council ".repeat(18)
                                                        + "end"
                                                        + i
                                                        + ".",
                                                null))
                        .toList();
        String office = "Minister of Foreign Affairs and International Development, ".repeat(3);
        Manuscript written =
                SampleLetters.copiedTo(
                        SampleLetters.withBody(from, String.join("\n\n", body)),
                        List.of("M. Laurent Fabius, " + office + "who should read it."));
        return SampleLetters.compose(
                SampleLetters.with(written, more % 2 == 0 ? many : List.of(), from.leads()));
    }

    private static String paragraph(String begin, int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(i -> begin + (i == lines ? "last" : Integer.toString(i)))
                .collect(Collectors.joining("\\\n"));
    }
}
