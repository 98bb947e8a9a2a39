package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.text.PlainText;
import org.undersigned.letter.typeface.FontShelf;

class MarkdownTest {

    private static final PdfLetter PDF = new PdfLetter(new FontShelf(List.of()));

    @Test
    void html_inTheBody_staysVisibleAndHarmless() {
        Letter letter =
                withBody(
                        "<script>alert(1)</script>\n\n<div onclick=\"x()\">Hi</div> & <b>bold</b>\n\n"
                                + "<!-- note --> <img src=x onerror=y> a < b");
        assertThat(PlainText.of(letter))
                .contains("<script>alert(1)</script>\n")
                .contains("<div onclick=\"x()\">Hi</div> & <b>bold</b>\n")
                .contains("<!-- note --> <img src=x onerror=y> a < b\n");
        assertThat(HtmlLetter.page(letter))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<div onclick", "<img");
    }

    @Test
    void link_toAnythingButPagesAndMailboxes_isWords() {
        Letter letter =
                withBody(
                        "[a](javascript:alert(1)) [b](data:text/html,x) [c](/desk) <https://d.invalid>"
                                + " <e@f.invalid> [g](https://h.invalid/?q=\"%3E)");
        assertThat(HtmlLetter.page(letter))
                .doesNotContain("javascript:", "data:text", "/desk")
                .contains("<a href=\"https://d.invalid\" rel=\"noreferrer\">https://d.invalid</a>")
                .contains("<a href=\"mailto:e@f.invalid\" rel=\"noreferrer\">e@f.invalid</a>")
                .contains("<a href=\"https://h.invalid/?q=");
    }

    @Test
    void indentedText_isAParagraph() {
        assertThat(PlainText.of(withBody("    four spaces\n\n\tand a tab")))
                .contains("\nfour spaces\n\nand a tab\n");
    }

    @Test
    void footnotesAndLinks_areNumberedAsTheyCome_andStandAtTheEnd() {
        Letter letter =
                withBody(
                        "He was tried[^trial] as [the report](https://r.invalid/1) says,"
                                + " twice.[^Trial]\n\n[^trial]: On *3 March*,\n    in public.\n[^Nobody]: Points here.\n\n"
                                + "See [r.invalid](https://r.invalid/) and [no note][^none].");
        assertThat(PlainText.of(letter))
                .contains("He was tried¹ as the report² says, twice.¹\n\nSee r.invalid and")
                .contains("[no note][^none].")
                .contains("\n\n[^nobody]: Points here.\n\n")
                .endsWith("\n\n¹ On 3 March, in public.\n² https://r.invalid/1\n");
        assertThat(HtmlLetter.page(letter)).contains("<em>3 March</em>, in public.");
    }

    @Test
    void table_standsInColumns_figuresAtTheFarSide() {
        Letter letter =
                withBody(
                        "| Court | Hearings |\n| --- | ---: |\n| Paris *(appeal)* | 4 |\n"
                                + "| Lyon | 17 | too many |\n| Nantes |");
        assertThat(PlainText.of(letter))
                .contains(
                        "\nCourt           Hearings\nParis (appeal)         4\nLyon                  17\n")
                .contains("\nNantes\n");
        assertThat(HtmlLetter.page(letter))
                .contains("<th scope=\"col\">Court</th><th scope=\"col\" class=\"letter-figure\">")
                .contains("<td>Paris <em>(appeal)</em></td><td class=\"letter-figure\">4</td>");
    }

    /** A thousand short rows below a thousand columns would become a million cells. */
    @Test
    void table_ofMoreColumnsThanAPageHolds_isWords() {
        String heading = "|a".repeat(31) + "|\n" + "|-".repeat(31) + "|\n|b|";
        assertThat(HtmlLetter.page(withBody(heading))).doesNotContain("<table>");
        String narrower = "|a".repeat(30) + "|\n" + "|-".repeat(30) + "|\n|b|";
        assertThat(HtmlLetter.page(withBody(narrower))).contains("<table>");
    }

    @Test
    void table_tooWideForALine_hasItsCellsBelowEachOther() {
        String words = "a word ".repeat(12).strip();
        Letter letter = withBody("| One | Two |\n| --- | --- |\n| " + words + " | two |");
        assertThat(PlainText.of(letter)).contains("\nOne\nTwo\n\n" + words + "\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "**a ", "<!--", "a", "word ", "[^a]: ", "[^a", "| a ", "|-"})
    void body_ofOneMegabyte_doesNotHang(String piece) {
        assertWritten(piece.repeat(1_000_000 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "1. ", "*", "_", "[", "![", "`", "<", "<a ", "\\", "ж", "ب", "x\n\n", "&amp;",
                "](", "# ", "\t", "\u200d", "\u0301", "\uD800", "\u0000"
            })
    void body_ofOneThingRepeated_isWritten(String piece) {
        assertWritten(piece.repeat(100_000 / piece.length()));
    }

    private static void assertWritten(String body) {
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    Letter letter = withBody(body);
                    assertThat(PlainText.of(letter)).contains("Sincerely,");
                    assertThat(HtmlLetter.page(letter)).contains("Sincerely,");
                    assertThat(PDF.of(letter)).isNotEmpty();
                });
    }

    @Test
    void body_withDeepListsAndManyBlankLines_doesNotHang() {
        String body = "- ".repeat(20_000) + "x" + "\n".repeat(300_000) + "y";
        assertTimeout(Duration.ofSeconds(20), () -> PDF.of(withBody(body)));
    }

    private static Letter withBody(String body) {
        return SampleLetters.compose(
                SampleLetters.withBody(
                        SampleLetters.manuscript(Locale.ENGLISH, "open-letter"), body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> We stay.\\n> — ANNA ROTH, President|We stay.|— ANNA ROTH, President",
                "> We stay.\\n>\\n> – *Anna* Roth|We stay.|– Anna Roth",
                "> We\\n> stay.  \\n> -- Anna Roth|We stay.|-- Anna Roth",
                "> We stay — Anna Roth|We stay — Anna Roth|''",
                "> — Anna Roth|— Anna Roth|''",
                "> — You?\\n> — No.|— You? — No.|''",
                "> — You said:\\n> we stay.|— You said: we stay.|''",
            })
    void quotation_whoseLastLineBeginsWithADash_namesTheSpeaker(
            String markdown, String words, String attribution) {
        Block.Quotation quotation =
                (Block.Quotation) Markdown.read(markdown.replace("\\n", "\n")).blocks().getFirst();
        assertThat(quotation.blocks()).hasSize(1);
        assertThat(Run.text(((Block.Paragraph) quotation.blocks().getFirst()).runs()))
                .isEqualTo(words);
        assertThat(Run.text(quotation.attribution())).isEqualTo(attribution);
    }

    @Test
    void notes_ofTextsInOneLetter_areCountedThrough() {
        Markdown.Texts texts =
                Markdown.readAll(List.of("One[^a].\n\n[^a]: first", "Two[^a].\n\n[^a]: second"));
        assertThat(texts.notes())
                .extracting(note -> Run.text(note.line()))
                .containsExactly("¹ first", "² second");
        assertThat(texts.blocks()).allMatch(blocks -> blocks.size() == 1);
    }
}
