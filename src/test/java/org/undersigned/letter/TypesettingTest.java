package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.pdf.Conformance;
import org.undersigned.letter.pdf.PdfLetter;

/** Running text in justified lines with words parted, as petitions are set. */
class TypesettingTest {

    private static final PdfLetter PDF = new PdfLetter(LetterFonts.asDelivered());

    private static final double LEFT = 71;
    private static final double RIGHT = 595.28 - 65;
    private static final double SIZE = 10.8;

    /** As wide as three spaces. */
    private static final double HOLE = 0.68 * SIZE;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "pl", "ru", "uk", "ka", "ar", "hi"})
    void words_partedAtLineEnds_comeOutWhole(String language) throws Exception {
        Letter letter = letter(language, "petition", 3);
        byte[] pdf = PDF.of(letter);
        assertThat(WordsOfFormats.ofPdf(pdf)).isEqualTo(joined(WordsOfFormats.ofText(letter)));
        assertThat(WordsOfFormats.ofPdftotext(pdf))
                .isEqualTo(joined(WordsOfFormats.ofTextNotesLast(letter)));
        assertThat(Conformance.brokenRules(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "pl", "ru", "uk"})
    void lines_inLanguagesWithPatterns_areFullWithoutHolesOrLadders(String language)
            throws Exception {
        List<PrintedLine> lines = text(PDF.of(letter(language, "petition", 5)));
        List<PrintedLine> full = lines.stream().filter(TypesettingTest::isFull).toList();
        assertThat(full.size()).isGreaterThan(lines.size() * 3 / 5);
        assertThat(full).allMatch(line -> line.widestGap() < HOLE);
        assertThat(lines).anyMatch(TypesettingTest::isParted);
        for (int i = 3; i < lines.size(); i++) {
            assertThat(lines.subList(i - 3, i + 1)).anyMatch(line -> !isParted(line));
            if (lines.get(i).page() > lines.get(i - 1).page()) {
                assertThat(isParted(lines.get(i - 1))).as(lines.get(i - 1).text()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "hi", "ka", "zh", "th"})
    void lines_inLanguagesWithoutPatterns_areFullAndNotParted(String language) throws Exception {
        byte[] pdf = PDF.of(letter(language, "petition", 1));
        List<PrintedLine> text =
                PrintedLine.of(pdf).stream()
                        .filter(line -> Math.abs(line.left() - LEFT) < 1.5 || isFull(line))
                        .toList();
        assertThat(text.stream().filter(TypesettingTest::isFull).count()).isGreaterThan(3);
        assertThat(text).noneMatch(TypesettingTest::isParted);
    }

    /** A tenth of an em would be taken for a space by whoever copies the text. */
    @Test
    void lines_inChinese_areOpenedSoLittleThatNobodySeesIt() throws Exception {
        List<PrintedLine> full =
                text(PDF.of(letter("zh", "petition", 1))).stream()
                        .filter(TypesettingTest::isFull)
                        .toList();
        assertThat(full).hasSizeGreaterThan(4).allMatch(line -> line.widestGap() < 0.1 * SIZE);
    }

    @Test
    void lines_ofALetterFromTheRight_endAtTheLeftMargin() throws Exception {
        List<PrintedLine> lines = PrintedLine.of(PDF.of(letter("ar", "petition", 1)));
        assertThat(lines.stream().filter(line -> Math.abs(line.left() - LEFT) < 1.5).count())
                .isGreaterThan(3);
    }

    @Test
    void lines_ofAnOpenLetter_areRaggedAndWordsWhole() throws Exception {
        List<PrintedLine> lines = text(PDF.of(letter("en", "open-letter", 3)));
        assertThat(lines).noneMatch(TypesettingTest::isParted);
        assertThat(lines.stream().filter(TypesettingTest::isFull).count())
                .isLessThan(lines.size() / 5);
    }

    /** What ends a paragraph, and what its author ended, is not drawn out. */
    @Test
    void lines_thatEndBeforeTheMargin_stayShort() throws Exception {
        Letter letter = letter("Short words of one.\\\nAnd words of another line.", "petition");
        List<PrintedLine> lines = PrintedLine.of(PDF.of(letter));
        assertThat(lines)
                .filteredOn(line -> line.text().matches("Short words.*|And words.*"))
                .hasSize(2)
                .allMatch(line -> line.right() < RIGHT - 200 && line.widestGap() < 0.3 * SIZE);
    }

    @Test
    void names_inGermanToo_areNeverParted() throws Exception {
        String said = "Auch der Rechtsanwalt Kassymbekow und die Ärztin Schachnasarowa klagen. ";
        for (int shift = 0; shift < 40; shift++) {
            String body = "i".repeat(shift + 1) + " " + said.repeat(6);
            List<PrintedLine> lines =
                    PrintedLine.of(PDF.of(letter(Locale.GERMAN, body, "petition")));
            assertThat(lines).noneMatch(line -> line.text().matches(".*(Kassym|Schach)\\p{L}*-"));
        }
    }

    /** Names of those who sign, headings and what stands in an annex are set as they are. */
    @Test
    void words_outsideTheText_areNeverParted() throws Exception {
        String role = "representative of international organisations for documentation ".repeat(3);
        Manuscript from = SampleLetters.manuscript(Locale.ENGLISH, "petition");
        List<Signatory> many = List.of(SampleLetters.signed(null, "Dias Akhmet", role, "KZ"));
        Manuscript headed =
                SampleLetters.withBody(
                        SampleLetters.with(from, many, from.leads()), "## " + role + "\n\nText.");
        byte[] pdf = PDF.of(SampleLetters.compose(headed));
        assertThat(PrintedLine.of(pdf)).noneMatch(TypesettingTest::isParted);
        assertThat(text(pdf)).noneMatch(TypesettingTest::isFull);
    }

    @Test
    void address_longerThanALine_breaksBehindASlashWithoutAHyphen() throws Exception {
        String address = "https://reports.example.invalid/" + "documentation/".repeat(12) + "end";
        for (String body :
                List.of("See " + address + " there.", "[" + address + "](" + address + ")")) {
            Letter letter = letter(Locale.ENGLISH, body, "petition");
            String text = ReadAloud.of(PDF.of(letter));
            assertThat(text.lines().filter(line -> line.contains("documentation/")))
                    .hasSizeGreaterThan(2)
                    .allMatch(line -> line.endsWith("/") || line.contains("end"))
                    .noneMatch(line -> line.endsWith("://"));
            assertThat(text).doesNotContain("\u00ad");
        }
    }

    @Test
    void otherFormats_haveNoSoftHyphens_andSayHowTheTextIsSet() throws Exception {
        Letter justified = letter("en", "petition", 1);
        assertThat(HtmlLetter.page(justified))
                .contains("<div class=\"letter-body letter-justified letter-hyphenated\">")
                .doesNotContain("\u00ad");
        assertThat(HtmlLetter.page(letter("en", "open-letter", 1)))
                .contains("<div class=\"letter-body\">");
        assertThat(WordsOfFormats.ofText(justified)).noneMatch(word -> word.contains("\u00ad"));
    }

    private static boolean isFull(PrintedLine line) {
        return Math.abs(line.right() - RIGHT) < 1.5;
    }

    private static boolean isParted(PrintedLine line) {
        return line.text().matches(".*\\p{L}-");
    }

    /** Lines of paragraphs that stand at both margins. */
    private static List<PrintedLine> text(byte[] pdf) throws IOException {
        return PrintedLine.of(pdf).stream()
                .filter(line -> Math.abs(line.size() - SIZE) < 0.1)
                .filter(line -> Math.abs(line.left() - LEFT) < 1.5)
                .filter(line -> !line.text().matches("\\d\\. .*"))
                .dropWhile(line -> !line.text().startsWith("Dear"))
                .skip(1)
                .takeWhile(line -> !line.text().startsWith("Sincerely"))
                .toList();
    }

    /** Where an address is broken, readers find two words. */
    private static List<String> joined(List<String> words) {
        return words.stream()
                .flatMap(
                        word ->
                                Arrays.stream(
                                        word.startsWith("https://")
                                                ? word.split("(?<=international/)")
                                                : new String[] {word}))
                .toList();
    }

    private static Letter letter(String language, String template, int times) throws IOException {
        try (InputStream file =
                TypesettingTest.class.getResourceAsStream("/typesetting/" + language + ".md")) {
            String body = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String[] noted = body.split("\n(?=\\[\\^1]:)", 2);
            String repeated = (noted[0] + "\n").repeat(times) + (noted.length > 1 ? noted[1] : "");
            return letter(Locale.forLanguageTag(language), repeated, template);
        }
    }

    private static Letter letter(String body, String template) {
        return letter(Locale.ENGLISH, body, template);
    }

    private static Letter letter(Locale language, String body, String template) {
        Manuscript from = SampleLetters.manuscript(language, template);
        return SampleLetters.compose(SampleLetters.withBody(from, body));
    }
}
