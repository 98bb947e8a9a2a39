package org.undersigned.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.web.FormBytes.Field;

class FormBytesTest {

    private static final String TYPE = "application/x-www-form-urlencoded";

    private static List<Field> fields(String form, String type) throws CharacterCodingException {
        return FormBytes.fields(form.getBytes(StandardCharsets.UTF_8), type);
    }

    @Test
    void fields_areDecoded_inTheirOrder() throws Exception {
        assertThat(fields("name=Ann+Roth&mail=ann%40example.invalid&name=B%2BC", TYPE))
                .containsExactly(
                        new Field("name", "Ann Roth"),
                        new Field("mail", "ann@example.invalid"),
                        new Field("name", "B+C"));
    }

    @Test
    void fields_ofAllScripts_encodedOrNot() throws Exception {
        assertThat(fields("a=%D9%85%D8%AD%D9%85%D9%91%D8%AF&b=田中&c=O%C3%A9&%C3%A9=1", TYPE))
                .containsExactly(
                        new Field("a", "محمّد"),
                        new Field("b", "田中"),
                        new Field("c", "Oé"),
                        new Field("é", "1"));
    }

    @Test
    void fields_withoutValueOrName_areThere_emptyOnesAreNot() throws Exception {
        assertThat(fields("a&b=&=c&&d==&", TYPE))
                .containsExactly(
                        new Field("a", ""),
                        new Field("b", ""),
                        new Field("", "c"),
                        new Field("d", "="));
    }

    @Test
    void charset_isTheOneThatWasSaid() throws Exception {
        assertThat(fields("a=%E9", TYPE + "; Charset=\"iso-8859-1\""))
                .containsExactly(new Field("a", "é"));
    }

    /** Its letters are two bytes each, below 128. */
    @Test
    void charset_thatIsNoAscii_isNotTakenForIt() throws Exception {
        assertThat(FormBytes.fields("%00a=%00b".getBytes(), TYPE + ";charset=utf-16be"))
                .containsExactly(new Field("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%FF", "a=%C3", "a=%ED%A0%80", "a=%zz", "a=%", "a=%4", "%=a", "a%=%"})
    void bytes_thatAreNoText_areRefused(String form) {
        assertThatThrownBy(() -> fields(form, TYPE)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void fields_moreThanAnyFormHas_areRefused() throws Exception {
        assertThat(fields("a=1&".repeat(1000), TYPE)).hasSize(1000);
        assertThatThrownBy(() -> fields("a=1&".repeat(1001), TYPE))
                .isInstanceOf(CharacterCodingException.class);
    }
}
