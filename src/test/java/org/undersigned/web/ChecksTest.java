package org.undersigned.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private final Checks checks = new Checks();

    @ParameterizedTest
    @FieldSource("org.undersigned.testsupport.PeoplesNames#ACCEPTED")
    void required_namesOfTheWorld_areKeptAsTheyAre(String name) {
        assertThat(checks.required("name", " " + name + " ", Checks.LINE))
                .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
        assertThat(checks.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0001b",
                "a\u007fb",
                "a\u0085b",
                "a\u202eb",
                "a\u2066b",
                "a\nb",
                "a\tb",
                "\ud83d"
            })
    void required_hiddenCharacters_areRefused(String name) {
        checks.required("name", name, Checks.LINE);

        assertThat(checks.errors()).extracting(FieldError::field).containsExactly("name");
    }

    /** Mail goes to the address as it was typed, decomposed or not. */
    @Test
    void email_decomposed_staysAsTyped() {
        String typed = "jose\u0301@example.invalid";
        assertThat(checks.email("email", typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u2003"})
    void required_empty_isRefused(String name) {
        checks.required("name", name, Checks.LINE);

        assertThat(checks.errors()).containsExactly(new FieldError("name", "Please fill this in."));
    }

    @Test
    void required_lengthIsCountedInCharacters() {
        checks.required("name", "👩".repeat(255), 255);
        assertThat(checks.errors()).isEmpty();

        checks.required("name", "👩".repeat(256), 255);
        assertThat(checks.errors().getFirst().message()).contains("255");
    }

    @Test
    void text_keepsLinesAndMakesBreaksLf() {
        assertThat(checks.text("body", "one\r\n\ttwo\r\n", 100)).isEqualTo("one\n\ttwo");
        assertThat(checks.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob.jones+petitions@googlemail.com",
                "o'brien@example.invalid",
                "josé@example.invalid",
                "用户@例子.invalid",
                "a@xn--bcher-kva.invalid",
                "a@sub.sub.example.invalid",
                "!#$%&'*+/=?^_`{|}~-@example.invalid",
            })
    void email_ofEveryCountry_isTaken(String address) {
        assertThat(checks.email("email", " " + address)).isEqualTo(address);
        assertThat(checks.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob",
                "bob@",
                "@example.invalid",
                "bob@localhost",
                "bob@example..invalid",
                ".bob@example.invalid",
                "bob.@example.invalid",
                "bob@127.0.0.1",
                "bob@-example.invalid",
                "bob jones@example.invalid",
                "bob@example.invalid,eve@example.invalid",
                "Bob <bob@example.invalid>",
                "bob@example.invalid\r\nBcc: eve@example.invalid",
                "bob@exam\u202eple.invalid",
                "\"bob\"@example.invalid",
            })
    void email_thatIsNone_isRefused(String address) {
        checks.email("email", address);

        assertThat(checks.errors()).isNotEmpty();
    }

    @Test
    void email_lengthsOfRfc5321() {
        checks.email("email", "a".repeat(64) + "@example.invalid");
        assertThat(checks.errors()).isEmpty();

        checks.email("local", "a".repeat(65) + "@example.invalid");
        checks.email(
                "whole", "a@" + "b".repeat(60) + ("." + "c".repeat(62)).repeat(3) + ".invalid");
        assertThat(checks.errors()).extracting(FieldError::field).containsExactly("local", "whole");
    }

    @Test
    void language_isPutIntoItsUsualCase() {
        assertThat(checks.language("language", "ZH-hant-tw")).isEqualTo("zh-Hant-TW");
        assertThat(checks.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "e", "xx", "en_GB!", "1", "en--GB"})
    void language_thatIsNone_isRefused(String tag) {
        checks.language("language", tag);

        assertThat(checks.errors()).hasSize(1);
    }

    @Test
    void country_inSmallLetters_isThatCountry() {
        assertThat(checks.country("country", "fr")).isEqualTo("FR");
        assertThat(checks.country("country", null)).isEmpty();
        assertThat(checks.errors()).isEmpty();
        checks.country("country", "ZZ");
        assertThat(checks.errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Free", "free_the_five", "-free", "free--five", "frée", "a b", "a/b"})
    void slug_thatNeedsEscaping_isRefused(String slug) {
        checks.slug("slug", slug);

        assertThat(checks.errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "example.org",
                "ftp://example.org",
                "https://",
                "//x"
            })
    void url_thatIsNoWebAddress_isRefused(String url) {
        checks.url("website", url);

        assertThat(checks.errors()).hasSize(1);
    }

    @Test
    void done_tellsEverythingAtOnce() {
        checks.required("a", "", 10);
        checks.required("b", null, 10);

        assertThatThrownBy(checks::done)
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors()).hasSize(2));
    }

    @Test
    void french_isSpokenWhereItIsKnown_englishElsewhere() {
        Checks french = new Checks(Locale.FRENCH);
        Checks georgian = new Checks(Locale.forLanguageTag("ka"));
        french.required("name", "", 10);
        georgian.required("name", "", 10);

        assertThat(french.errors().getFirst().message()).isEqualTo("Veuillez remplir ce champ.");
        assertThat(georgian.errors().getFirst().message()).isEqualTo("Please fill this in.");
    }
}
