package org.undersigned.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.intake.Line;
import org.undersigned.intake.Readings;
import org.undersigned.intake.Shape;

class TypedTextTest {

    @Test
    void read_markdown_tellsShapesAndWords() {
        assertThat(
                        TypedText.read(
                                        """
                                        # A **title**

                                        Title below
                                        ===========

                                        - one
                                        2. two
                                        > three
                                        * * *
                                        see [the report](https://a.invalid/r) & <b>this</b>
                                        """)
                                .lines())
                .extracting(Line::shape, Line::words)
                .containsExactly(
                        tuple(Shape.HEADING, "A title"),
                        tuple(Shape.HEADING, "Title below"),
                        tuple(Shape.ITEM, "one"),
                        tuple(Shape.ITEM, "two"),
                        tuple(Shape.QUOTATION, "three"),
                        tuple(Shape.BREAK, "* * *"),
                        tuple(
                                Shape.PARAGRAPH,
                                "see the report (https://a.invalid/r) & <b>this</b>"));
    }

    @Test
    void read_lineEndsOfAnyKind_areTheSame() {
        assertThat(TypedText.read("\uFEFFa\r\n\r\nb\rc")).isEqualTo(TypedText.read("a\n\nb\nc"));
    }

    /** Each is what somebody might paste to keep a server busy. */
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a ",
                "[",
                "<",
                "> ",
                "- ",
                "`",
                "a\n",
                "1. 2 May 2015,",
                "\n",
                "((",
                "Dear "
            })
    void read_halfAMillionCharacters_isReadWell(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        Readings.of(text).leftOut();
    }
}
