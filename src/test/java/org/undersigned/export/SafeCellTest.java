package org.undersigned.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    private static final String ALPHABET = "=+-@\t\r\n;' \u00a0＝＋－＠,\"aÉ田";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "+33 1 99 00, '+33 1 99 00",
                "-Ana-, '-Ana-",
                "@collective, '@collective",
                "` =1`, `' =1`",
                "'=1, ''=1",
                "＝1, '＝1",
                "Director;=1, Director;'=1"
            })
    void write_beginsLikeAFormula_getsAnApostrophe(String text, String cell) {
        assertThat(SafeCell.write(text)).isEqualTo(cell);
        assertThat(SafeCell.read(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "O",
                "'t Hooft",
                "Anne-Marie",
                "Wax & Wire = sound",
                "Booking.com",
                "President; member",
                "田中太郎"
            })
    void write_ordinaryName_staysAsItIs(String name) {
        assertThat(SafeCell.write(name)).isEqualTo(name);
    }

    @Test
    void write_anything_neverBeginsLikeAFormulaAndCanBeUndone() {
        Random random = new Random(20230614);
        for (int i = 0; i < 200_000; i++) {
            String text = anyText(random);
            String cell = SafeCell.write(text);
            assertThat(SafeCell.read(cell)).as("undone").isEqualTo(text);
            for (String piece : cell.split("[;\t\r\n]", -1)) {
                assertThat(piece.strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
            }
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
