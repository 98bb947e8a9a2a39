package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.SupporterList.Roll;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.letter.pdf.Conformance;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.typeface.FontShelf;

/** In which order, and under which headings, supporters stand in an annex. */
class RegisterTest {

    private static final Labels LABELS = new Labels(new Folder(null));

    private static Roll roll(String... lines) {
        return new Roll(lines.length, () -> Stream.of(lines).map(RegisterTest::signatory));
    }

    /** As in {@code Ann Lee (DE)}. */
    private static Signatory signatory(String line) {
        String[] parts = line.split(" \\(|\\)");
        return new Signatory(null, parts[0], null, parts.length > 1 ? parts[1] : null, null);
    }

    private static SupporterList list(Roll persons, Roll organisations) {
        return new SupporterList(persons, organisations, 0, new TreeMap<>());
    }

    private static List<String> entries(SupporterList list, boolean byCountry, String language) {
        return new Register(LABELS, byCountry, false, Locale.forLanguageTag(language))
                .entries(list)
                .map(
                        entry ->
                                switch (entry) {
                                    case Part.Section it ->
                                            "#".repeat(it.depth()) + " " + it.heading();
                                    case SignedLine it -> it.text();
                                    case Part.Range it -> "= " + it.text();
                                    default -> throw new AssertionError(entry);
                                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Åsa Berg; Aaron Cole; Zoe Hart; Łucja Duda; Lucy Dunn'"
                + ", 'Aaron Cole; Åsa Berg; Łucja Duda; Lucy Dunn; Zoe Hart'",
        "sv, 'Åsa Berg; Aaron Cole; Zoe Hart', 'Aaron Cole; Zoe Hart; Åsa Berg'",
        "pl, 'Łucja Duda; Lucy Dunn; Mia Ek', 'Lucy Dunn; Łucja Duda; Mia Ek'",
        "uk, 'Ґеник Бо; Гнат Яр; Дана Ко', 'Гнат Яр; Ґеник Бо; Дана Ко'",
    })
    void names_inEachLanguage_standInItsOrder(String language, String given, String expected) {
        Roll roll = roll(given.split("; "));
        assertThat(entries(SupporterList.of(roll), false, language))
                .containsExactly(expected.split("; "));
    }

    @Test
    void countries_inTheReadersLanguage_unknownLast_andSaidOnce() {
        Roll roll = roll("Eva Ek (SE)", "Bo Al", "Ann Lee (DE)", "Zoe Hart (DE)", "Mia Ro (FR)");
        assertThat(entries(SupporterList.of(roll), true, "fr"))
                .containsExactly(
                        "### Allemagne",
                        "Ann Lee",
                        "Zoe Hart",
                        "### France",
                        "Mia Ro",
                        "### Suède",
                        "Eva Ek",
                        "### Pays non indiqué",
                        "Bo Al");
    }

    @Test
    void personsAndOrganisations_haveHeadings_onlyWhereThereAreBoth() {
        Roll people = roll("Bo Al", "Ann Lee");
        Roll houses = roll("River Watch");
        assertThat(entries(list(people, houses), false, "en"))
                .containsExactly(
                        "### People", "Ann Lee", "Bo Al", "### Organisations", "River Watch");
        assertThat(entries(list(roll(), houses), false, "en")).containsExactly("River Watch");
    }

    @Test
    void manyNames_standUnderTheirLetters_inEveryScript() {
        Stream<String> cyrillic = Stream.of("Гульнар Қасымова", "Ірина Біла");
        String[] names =
                Stream.concat(IntStream.range(0, 98).mapToObj("Bo Al %02d"::formatted), cyrillic)
                        .toArray(String[]::new);
        List<String> entries = entries(SupporterList.of(roll(names)), false, "en");
        assertThat(entries).startsWith("### B", "Bo Al 00").endsWith("### І", "Ірина Біла");
        assertThat(entries).contains("### Г").hasSize(103);
        String[] fewer = Stream.of(names).limit(99).toArray(String[]::new);
        assertThat(entries(SupporterList.of(roll(fewer)), false, "en")).hasSize(99);
    }

    @Test
    void table_numbersItsRows_andLeavesOutEmptyColumns() {
        Signatory teacher = new Signatory("Dr", "Zoe Hart", "teacher", null, null);
        Roll people = new Roll(2, () -> Stream.of(teacher, signatory("Ann Lee")));
        assertThat(rows(list(people, roll("River Watch (FR)", "Al House"))))
                .containsExactly(
                        "### People",
                        "No. | Name | Role",
                        "1 | Ann Lee | ",
                        "2 | Dr Zoe Hart | teacher",
                        "### Organisations",
                        "No. | Name | Country",
                        "3 | Al House | ",
                        "4 | River Watch | France");
    }

    @Test
    void table_ofMany_hasABookmarkForEachLetter_andNoHeading() {
        Roll roll = new Roll(200, new Crowd(200));
        assertThat(rows(SupporterList.of(roll)))
                .startsWith("No. | Name | Country", "-> S", "1 | S 1 | Germany")
                .endsWith("200 | S 200 | Germany")
                .hasSize(202);
    }

    private static List<String> rows(SupporterList list) {
        return new Register(LABELS, false, true, Locale.ENGLISH)
                .entries(list)
                .map(
                        entry ->
                                switch (entry) {
                                    case Part.Section it ->
                                            "#".repeat(it.depth()) + " " + it.heading();
                                    case Part.Columns it ->
                                            it.columns().stream()
                                                    .map(Part.Column::label)
                                                    .collect(Collectors.joining(" | "));
                                    case Part.Row it -> String.join(" | ", it.cells());
                                    case Part.Mark it -> "-> " + it.label();
                                    case Part.Range it -> it.text();
                                    case SignedLine it -> it.text();
                                })
                .toList();
    }

    /** More than anybody would hold in memory at a time. */
    @ParameterizedTest
    @CsvSource({"false, 60_001, '### S'", "true, 60_001, '### Germany'"})
    void sixtyThousand_standInTheirOrder_asFewDo(boolean byCountry, String size, String heading) {
        int count = 60_000;
        Crowd crowd = new Crowd(count);
        List<String> entries = entries(SupporterList.of(new Roll(count, crowd)), byCountry, "en");
        assertThat(entries).hasSize(Integer.parseInt(size.replace("_", ""))).startsWith(heading);
        assertThat(entries.stream().filter(it -> it.startsWith("S ")).map(RegisterTest::bare))
                .isSortedAccordingTo(Comparator.comparing(it -> Integer.parseInt(it.substring(2))));
        assertThat(crowd.most).isLessThan(1_000);
    }

    @Test
    void volumes_together_haveWhatTheWholeHas() {
        Roll people = new Roll(50_020, new Crowd(50_020));
        SupporterList whole = list(people, roll("River Watch", "Al House"));
        assertThat(whole.volumes()).isEqualTo(2);
        List<String> first = entries(whole.volume(1), false, "en");
        List<String> second = entries(whole.volume(2), false, "en");
        assertThat(first)
                .startsWith("= S 1 – S 50000", "### People", "#### S", "S 1, Germany")
                .endsWith("S 50000, Germany");
        assertThat(second)
                .startsWith("= S 50001 – River Watch", "### People", "#### S", "S 50001, Germany")
                .endsWith("S 50020, Germany", "### Organisations", "Al House", "River Watch");
        assertThat(Stream.concat(names(first), names(second)))
                .containsExactlyElementsOf(names(entries(whole, false, "en")).toList());
    }

    private static Stream<String> names(List<String> entries) {
        return entries.stream().filter(it -> !it.matches("[#=].*"));
    }

    @Test
    void furtherVolume_hasItsListAlone_inEveryFormat_andConforms() throws Exception {
        SupporterList list =
                new SupporterList(new Roll(50_020, new Crowd(50_020)), roll(), 12, new TreeMap<>());
        Letter first = petition(list.volume(1));
        assertThat(((Part.Annex) first.parts().getLast()).heading())
                .isEqualTo("Supporters, volume 1 of 2");
        assertThat(((Part.Annex) first.parts().getLast()).notes()).isEmpty();
        Letter second = petition(list.volume(2));
        assertThat(second.title()).endsWith(" – Supporters, volume 2 of 2");
        List<String> words = WordsOfFormats.ofText(second);
        assertThat(String.join(" ", words))
                .startsWith("Supporters, volume 2 of 2 S 50001 – S 50020 No. Name Country 50001 S")
                .endsWith("Supporters who chose not to be named: 12");
        byte[] pdf = new PdfLetter(new FontShelf(List.of())).of(second);
        assertThat(WordsOfFormats.ofPdf(pdf)).isEqualTo(words);
        assertThat(WordsOfFormats.ofHtml(second)).isEqualTo(words);
        assertThat(WordsOfFormats.ofDocx(DocxLetter.of(second))).isEqualTo(words);
        assertThat(Conformance.brokenRules(pdf)).isEmpty();
        assertThat(ReadByPoppler.pages(pdf)).hasSize(1);
    }

    private static Letter petition(SupporterList list) {
        Manuscript from = SampleLetters.manuscript(Locale.ENGLISH, "petition");
        return SampleLetters.compose(SampleLetters.withSupporters(from, list));
    }

    @Test
    void whoWithdrawsMeanwhile_isLeftOut() {
        Crowd crowd = new Crowd(3_000);
        List<Part.Entry> taken = new ArrayList<>();
        new Register(LABELS, false, false, Locale.ENGLISH)
                .entries(SupporterList.of(new Roll(3_000, crowd)))
                .forEach(
                        entry -> {
                            taken.add(entry);
                            crowd.withdrawn = taken.size() > 100;
                        });
        assertThat(taken).hasSizeBetween(101, 1_100);
    }

    private static String bare(String line) {
        return line.replace(", Germany", "");
    }

    /** Comes in the wrong order, and tells how many are looked up at once. */
    private static final class Crowd implements Signers {

        private final int count;
        private int most;
        private boolean withdrawn;

        Crowd(int count) {
            this.count = count;
        }

        @Override
        public Stream<Signer> all() {
            return IntStream.range(0, count).mapToObj(i -> signer(count - i));
        }

        @Override
        public List<Signer> still(List<UUID> ids) {
            most = Math.max(most, ids.size());
            return withdrawn
                    ? List.of()
                    : ids.stream().map(id -> signer((int) id.getLeastSignificantBits())).toList();
        }

        private static Signer signer(int number) {
            return new Signer(new UUID(0, number), signatory("S " + number + " (DE)"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, open-letter", "ar, open-letter", "en, petition", "ar, petition"})
    void everyFormat_saysTheSame_andConforms(String language, String template) throws Exception {
        SupporterList list =
                new SupporterList(
                        roll("Bo Al (DE)", "سلامة الأمين (KZ)", "Ann Lee"),
                        roll("River Watch (FR)"),
                        1234,
                        new TreeMap<>(Map.of("DE", 120L, "KZ", 40L, "", 30L)));
        Manuscript from = SampleLetters.manuscript(Locale.forLanguageTag(language), template);
        Letter letter = SampleLetters.compose(SampleLetters.withSupporters(from, list));
        PdfLetter pdf = new PdfLetter(new FontShelf(List.of()));
        List<String> words = WordsOfFormats.ofText(letter);
        assertThat(words).contains("Ann", "River").hasSizeGreaterThan(60);
        assertThat(WordsOfFormats.ofHtml(letter)).isEqualTo(words);
        assertThat(WordsOfFormats.ofDocx(DocxLetter.of(letter)))
                .isEqualTo(WordsOfFormats.ofTextNotesLast(letter));
        assertThat(WordsOfFormats.ofPdf(pdf.of(letter))).isEqualTo(words);
        assertThat(Conformance.brokenRules(pdf.of(letter))).isEmpty();
    }

    @Test
    void notes_tellTheUnnamed_andTheCountries_theOthersLast() {
        SupporterList list =
                new SupporterList(
                        roll("Bo Al"),
                        roll(),
                        1234,
                        new TreeMap<>(Map.of("DE", 1120L, "KZ", 40L, "", 30L)));
        Manuscript from = SampleLetters.manuscript(Locale.ENGLISH, "petition");
        Letter letter = SampleLetters.compose(SampleLetters.withSupporters(from, list));
        assertThat(((Part.Annex) letter.parts().getLast()).notes())
                .containsExactly(
                        "Supporters who chose not to be named: 1,234",
                        "Supporters by country, rounded down to tens: Germany 1,120,"
                                + " Kazakhstan 40, elsewhere or not said 30");
    }
}
