package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.letter.pdf.Conformance;
import org.undersigned.letter.pdf.PdfLetter;

/** A letter with every part, in every language: standards kept, and not a word lost. */
class SpecimenTest {

    private static final List<String> LANGUAGES = Specimen.LANGUAGES;

    private static final PdfLetter PDF = new PdfLetter(LetterFonts.asDelivered());

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void formats_inEveryLanguage_sayTheSame(String language) throws Exception {
        sayTheSame(language, Specimen.in(language, 0), 60);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void statement_inEveryLanguage_saysTheSameAndConforms(String language) throws Exception {
        Letter letter = Specimen.statement(language);
        sayTheSame(language, letter, 15);
        assertThat(Conformance.brokenRules(PDF.of(letter))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void urgentAction_inEveryLanguage_saysTheSameAndConforms(String language) throws Exception {
        Letter letter = Specimen.urgentAction(language);
        sayTheSame(language, letter, 15);
        assertThat(Conformance.brokenRules(PDF.of(letter))).isEmpty();
    }

    private static void sayTheSame(String language, Letter letter, int least) throws Exception {
        byte[] pdf = PDF.of(letter);
        List<String> words = written(language, WordsOfFormats.ofText(letter));
        assertThat(words).hasSizeGreaterThan(least);
        List<String> notesLast = written(language, WordsOfFormats.ofTextNotesLast(letter));
        assertThat(notesLast).containsExactlyInAnyOrderElementsOf(words);
        assertThat(written(language, WordsOfFormats.ofPdftotext(pdf))).isEqualTo(notesLast);
        assertThat(written(language, WordsOfFormats.ofDocx(DocxLetter.of(letter))))
                .isEqualTo(notesLast);
        assertThat(written(language, WordsOfFormats.ofPdf(pdf))).isEqualTo(words);
        assertThat(written(language, WordsOfFormats.ofHtml(letter))).isEqualTo(words);
    }

    private static List<String> written(String language, List<String> words) {
        return language.equals("zh") ? WordsOfFormats.joinedWhereChinese(words) : words;
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void pdf_inEveryLanguage_conforms(String language) throws Exception {
        assertThat(Conformance.brokenRules(PDF.of(Specimen.in(language, 0)))).isEmpty();
    }

    @Test
    void pdf_withThreeHundredSupportersInElevenScripts_conforms() throws Exception {
        assertThat(ManyNames.OF_EACH_SCRIPT).hasSize(11);
        assertThat(Conformance.brokenRules(PDF.of(Specimen.in("en", 300)))).isEmpty();
    }

    @Test
    void pdf_withATableOfThreeHundredSupportersInElevenScripts_conforms() throws Exception {
        Letter letter = table(300);
        byte[] pdf = PDF.of(letter);
        assertThat(Conformance.brokenRules(pdf)).isEmpty();
        List<String> words = WordsOfFormats.ofText(letter);
        // A hyphen at the end of a line parts no word.
        assertThat(String.join("", WordsOfFormats.ofPdf(pdf))).isEqualTo(String.join("", words));
        assertThat(WordsOfFormats.ofHtml(letter)).isEqualTo(words);
        assertThat(WordsOfFormats.ofDocx(DocxLetter.of(letter)))
                .isEqualTo(WordsOfFormats.ofTextNotesLast(letter));
        assertThat(words).contains("No.", "Role", "300");
        List<String> pages = ReadByPoppler.pages(pdf);
        assertThat(pages.subList(pages.size() - 4, pages.size()))
                .allMatch(page -> page.lines().anyMatch(line -> line.startsWith("No.")));
    }

    /** Two of five say what they are, some of them at length. */
    private static Letter table(int count) {
        List<String> roles =
                List.of(
                        "teacher",
                        "",
                        "member of the council of an association of"
                                + " lawyers and chair of its committee for prisons",
                        "",
                        "");
        List<Signatory> people = new ArrayList<>();
        ManyNames.signatories(count)
                .forEach(
                        it ->
                                people.add(
                                        new Signatory(
                                                null,
                                                it.name(),
                                                roles.get(people.size() % roles.size()),
                                                it.country(),
                                                null)));
        Manuscript petition = SampleLetters.manuscript(Locale.ENGLISH, "petition");
        return SampleLetters.compose(SampleLetters.withSupporters(petition, count, people::stream));
    }

    @Test
    void names_ofAThousandSupporters_comeOutAsTheyWentIn() throws Exception {
        Letter letter = Specimen.in("en", 1_000);
        List<String> names = ManyNames.of(1_000);
        assertThat(names.stream().distinct()).hasSizeGreaterThan(350);
        assertThat(supporters(ReadByPoppler.of(PDF.of(letter))))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(supporters(ReadInWord.of(DocxLetter.of(letter))))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    /**
     * Who stands in the annex, line by line. On a page with more words from the right than from the
     * left, the reader puts the country first.
     */
    private static List<String> supporters(String text) {
        return text.replaceAll(WordsOfFormats.DIRECTIONS, "")
                .lines()
                .map(String::strip)
                .dropWhile(line -> !line.equals("Supporters"))
                .skip(1)
                .map(line -> line.replace(", France", ""))
                .filter(line -> line.codePointCount(0, line.length()) > 2)
                .filter(line -> !line.matches("[¹²] .*"))
                .toList();
    }
}
