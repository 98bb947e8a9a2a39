package org.undersigned.signature.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Demands;

class AppealTextTest {

    @Test
    void html_whatAnAppealNeeds_isKept() {
        assertThat(
                        AppealText.html("# Why\n\n> quoted\n\n*a* [b](https://example.invalid/c)")
                                .getValue())
                .contains("<h3>Why</h3>", "<blockquote>", "<em>a</em>", "rel=\"")
                .contains("href=\"https://example.invalid/c\"");
    }

    @Test
    void html_quotationWithItsSpeakerAndDemands_areThoseOfTheLetter() {
        assertThat(
                        AppealText.html(
                                        List.of(
                                                "> Stay.\n> — Anna Roth",
                                                Demands.numbered("let her stay")))
                                .getValue())
                .contains("<figcaption>— Anna Roth</figcaption>", "let her stay");
    }

    @Test
    void html_tablesListsAndNotes_areThoseOfTheLetter() {
        String html =
                AppealText.html(
                                "1. one\n\n| a | b |\n| --- | ---: |\n| c | 4[^d] |\n\n[^d]: A note.")
                        .getValue();
        assertThat(html)
                .contains("<div class=\"letter-list\" role=\"list\">", "<th scope=\"col\">a</th>")
                .contains("<td class=\"letter-figure\">4¹</td>", "<p>¹ A note.</p>")
                .doesNotContain("|", "[^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=https://evil.invalid/x>",
                "![x](https://evil.invalid/pixel.png)",
                "[x](javascript:alert(1))",
                "<a href='javascript:alert(1)'>x</a>",
                "<p style='background:url(https://evil.invalid)'>x</p>"
            })
    void html_whatCouldDoSomething_doesNothing(String markdown) {
        assertThat(AppealText.html(markdown).getValue())
                .doesNotContain("<script", "<img", "href=\"javascript", "<p style", "src=");
    }
}
