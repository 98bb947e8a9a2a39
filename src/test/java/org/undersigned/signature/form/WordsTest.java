package org.undersigned.signature.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.phrase.Phrases;
import org.undersigned.web.Checks;

/** The names of signing.md B. */
class WordsTest {

    private final Checks checks = new Checks();
    private final Words words = new Words(checks, Phrases.in("en"));

    @ParameterizedTest
    @FieldSource("org.undersigned.testsupport.PeoplesNames#ACCEPTED")
    void required_aName_isKeptAsItIs_inNfc(String name) {
        assertThat(words.required("name", "  " + name + "\t"))
                .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
        assertThat(checks.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u200b\u200b",
                "\u3164",
                "Bob\u0007",
                "Bob\nBcc: eve@example.invalid",
                "Bob\u202Egnp.exe",
                "Bob\u2066x\u2069",
                "\u202A",
                "Buy http://spam.invalid",
                "HTTPS://spam.invalid",
                "see www.spam.invalid",
                "WWW.spam.invalid",
                "half a character \ud83d"
            })
    void required_whatNobodyIsCalled_isRefusedWithAMessage(String name) {
        words.required("name", name);

        assertThat(checks.errors()).hasSize(1);
        assertThat(checks.errors().getFirst().message()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256})
    void required_length_isCountedInCharacters(int length) {
        words.required("name", "𐍈".repeat(length));

        assertThat(checks.errors().isEmpty()).isEqualTo(length == 255);
    }
}
