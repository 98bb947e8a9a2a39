package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.text.PlainText;

/** What a statement and an urgent action have that a letter lacks. */
class PublishedTest {

    @Test
    void statement_asText_endsWithSourceAndNotes() {
        String text = PlainText.of(Specimen.statement("en"));
        assertThat(text)
                .contains(
                        """

                        Joint appeal for the printer Temir Orynbai

                        Eleven persons""",
                        "\n\nBerlin, March 9, 2026 – We write to you about Temir Orynbai",
                        """
                        what he prints.
                            — Hélène Marchand (President)

                        So the regional""")
                .endsWith(
                        """

                        ###

                        Notes to editors

                        Eleven persons and two organisations ask the Minister of Justice to refuse an extradition. A printer may be tried for what others wrote.

                        • OD³, 2026⁴

                        Press contact

                        Jonas Okafor-Lind
                        Secretary General
                        press@open-door.invalid

                        Source: Association “The Seventh Page”
                        https://seventh-page.invalid/2026/17
                        © 2026 Association “The Seventh Page”

                        ¹ https://open-door.invalid/orynbai
                        ² The appeal was heard without the accused.
                        ³ https://open-door.invalid/press
                        ⁴ Committee of the Open Door
                        """);
    }

    @Test
    void urgentAction_asText_saysToWhomAndUntilWhen() {
        assertThat(PlainText.of(Specimen.urgentAction("en")))
                .contains(
                        """

                        What we ask

                        1. Refuse the extradition.
                        2. Return his tools to him.

                        Yours sincerely,
                        """,
                        """

                        Please write before January 12, 2027 to

                        Ms Ottilie Brandauer
                        Minister of Justice
                        Ministry of Justice
                        37 Mohren Street
                        10117 Berlin
                        office@gov.invalid
                        Salutation: Dear Minister, dear Prosecutor General,

                        Mr Casimir""");
    }

    @Test
    void quotation_asMarkup_isAFigureWithItsCaption() {
        assertThat(HtmlLetter.fragment(Specimen.statement("en")))
                .contains(
                        "</blockquote>\n<figcaption>— Hélène Marchand (President)</figcaption>\n"
                                + "</figure>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-letter", "joint-appeal", "statement", "petition"})
    void demands_inATemplateWithoutAPlaceForThem_arePrintedAllTheSame(String template) {
        Manuscript from =
                SampleLetters.reworded(
                        SampleLetters.manuscript(Locale.ENGLISH, template),
                        it ->
                                new Manuscript.Wording(
                                        null,
                                        null,
                                        null,
                                        null,
                                        "S",
                                        null,
                                        null,
                                        "B",
                                        null,
                                        "3) let him go\n\n- *today*",
                                        "For you."));
        assertThat(PlainText.of(SampleLetters.compose(from)))
                .contains("\nWhat we ask\n\n1. let him go\n2. today\n")
                .contains("\nNotes to editors\n\nFor you.\n");
    }

    @Test
    void dateLine_beforeAHeading_standsAlone() {
        Manuscript from = SampleLetters.manuscript(Locale.ENGLISH, "statement");
        assertThat(PlainText.of(SampleLetters.compose(SampleLetters.withBody(from, "# A\n\nB"))))
                .contains("\nParis, May 18, 2015 –\n\nA\n\nB\n");
    }
}
