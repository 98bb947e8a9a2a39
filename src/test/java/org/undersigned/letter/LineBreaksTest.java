package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.pdf.PdfLetter;

/** Where lines end in scripts without spaces, and at spaces that are none. */
class LineBreaksTest {

    private static final PdfLetter PDF = new PdfLetter(LetterFonts.asDelivered());

    private static final String CHINESE = "我们请求阁下：“立即释放他（铁米尔）！”《公开法庭报告》说，「证据不足」、程序不公；这是事实。";

    private static final String JAPANESE =
            "わたしたちは「ただちに釈放してください」とお願いします。（ニュース）によれば、ちょっとした手続きだったというのです。";

    @ParameterizedTest
    @ValueSource(strings = {"open-letter", "petition"})
    void chinese_noLineBeginsWithAStopNorEndsWithAnOpeningMark(String template) throws Exception {
        for (int shift = 0; shift < 45; shift++) {
            List<String> lines = lines("zh", "字".repeat(shift) + CHINESE.repeat(4), template);
            assertThat(lines)
                    .hasSizeGreaterThan(3)
                    .noneMatch(line -> line.matches("[。，、；：！？）》」』”].*"))
                    .noneMatch(line -> line.matches(".*[（《「『“]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-letter", "petition"})
    void japanese_followsKinsoku(String template) throws Exception {
        for (int shift = 0; shift < 45; shift++) {
            List<String> lines = lines("ja", "字".repeat(shift) + JAPANESE.repeat(4), template);
            assertThat(lines)
                    .hasSizeGreaterThan(3)
                    .noneMatch(line -> line.matches("[。、）」ーっょュ].*"))
                    .noneMatch(line -> line.matches(".*[（「]"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "th, รัฐบาล ประชาชน กฎหมาย โรงเรียน หนังสือ",
        "km, រដ្ឋាភិបាល ប្រជាជន ច្បាប់ មនុស្ស សៀវភៅ",
    })
    void wordsWithoutSpaces_stayWhole(String language, String words) throws Exception {
        List<String> known = List.of(words.split(" "));
        Random chance = new Random(17);
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            sentence.add(known.get(chance.nextInt(known.size())));
        }
        String any = known.stream().collect(Collectors.joining("|", "(", ")+"));
        for (String template : List.of("open-letter", "petition")) {
            List<String> lines = lines(language, String.join("", sentence), template);
            assertThat(lines).hasSizeGreaterThan(8).allMatch(line -> line.matches(any));
            assertThat(String.join("", lines)).isEqualTo(String.join("", sentence));
        }
    }

    /** As every Polish, Russian and Ukrainian printer learns. */
    @ParameterizedTest
    @CsvSource({
        "pl, open-letter, Prosimy o wolność i o proces w sądzie z udziałem a także u boku obrońców",
        "pl, petition, Prosimy o wolność i o proces w sądzie z udziałem a także u boku obrońców",
        "ru, open-letter, Просим о свободе и о суде в городе с участием и у всех на виду к сроку",
        "uk, petition, Просимо про волю і суд у місті з участю й о добрій порі в усіх на очах",
    })
    void wordsOfOneLetter_standBeforeTheNextWord(String language, String template, String words)
            throws Exception {
        for (int shift = 0; shift < 30; shift++) {
            String body = "i".repeat(shift + 2) + (" " + words).repeat(8);
            assertThat(lines(language, body, template))
                    .hasSizeGreaterThan(4)
                    .noneMatch(line -> line.strip().matches(".* \\p{L}"));
        }
    }

    @Test
    void zeroWidthSpace_allowsABreak() throws Exception {
        List<String> lines = lines("en", "accountability\u200b".repeat(40) + "end", "petition");
        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(lines.stream().map(line -> line.replace("\u200b", "")))
                .allMatch(line -> line.matches("(accountability)+(end)?"));
    }

    @Test
    void noBreakSpace_forbidsABreak() throws Exception {
        for (int shift = 0; shift < 30; shift++) {
            String body = "i".repeat(shift) + " on 17\u00a0May\u00a02014,".repeat(25);
            assertThat(lines("en", body, "petition"))
                    .hasSizeGreaterThan(3)
                    .noneMatch(line -> line.strip().matches("(May|2014).*"));
        }
    }

    private static List<String> lines(String language, String body, String template)
            throws Exception {
        Manuscript from = SampleLetters.manuscript(Locale.forLanguageTag(language), template);
        byte[] pdf = PDF.of(SampleLetters.compose(SampleLetters.withBody(from, body)));
        return ReadAloud.of(pdf)
                .lines()
                .dropWhile(line -> !line.equals("Dear Prime Minister,"))
                .skip(1)
                .takeWhile(line -> !line.equals("Sincerely,"))
                .toList();
    }
}
