package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "**a ", "<!--", "a", "word "})
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
}
