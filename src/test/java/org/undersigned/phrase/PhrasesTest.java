package org.undersigned.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {

    private static final Pattern SAID = Pattern.compile("say\\(['\"]([a-z][A-Za-z_.]+)['\"][,)]");
    private static final Pattern PARTS = Pattern.compile("\\{(\\d)");
    private static final Phrases ENGLISH = Phrases.in("en");

    static Stream<String> languages() {
        return Phrases.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguage_saysAllThatEnglishSays(String language) {
        assertThat(Phrases.in(language).keys()).isEqualTo(ENGLISH.keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguage_usesTheSameParts(String language) {
        Phrases phrases = Phrases.in(language);
        for (String key : ENGLISH.keys()) {
            assertThat(parts(phrases.pattern(key))).as(key).isEqualTo(parts(ENGLISH.pattern(key)));
            new MessageFormat(phrases.pattern(key), phrases.locale());
        }
    }

    private static Set<String> parts(String pattern) {
        return PARTS.matcher(pattern)
                .results()
                .map(part -> part.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguage_isNotEnglishAgain(String language) {
        long same =
                ENGLISH.keys().stream()
                        .filter(k -> Phrases.in(language).pattern(k).equals(ENGLISH.pattern(k)))
                        .count();
        assertThat(language.equals("en") || same < ENGLISH.keys().size() / 10).isTrue();
    }

    /** What is wrong with a field is said in the language of the form. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguage_saysWhatIsWrongWithAField(String language) throws IOException {
        String own = language.equals("en") ? "" : "_" + language;
        assertThat(checks(own)).isEqualTo(checks("")).isNotEmpty();
    }

    private static Set<Object> checks(String language) throws IOException {
        Properties checks = new Properties();
        try (InputStream file =
                PhrasesTest.class.getResourceAsStream(
                        "/org/undersigned/web/Checks" + language + ".properties")) {
            checks.load(file);
        }
        return checks.keySet();
    }

    /** A template cannot ask for a phrase that is not there. */
    @Test
    void templates_askForPhrasesThatAreThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(m -> asked.add(m.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(ENGLISH.keys()).containsAll(asked);
    }

    @Test
    void in_unknownLanguage_isEnglish_andARegionIsItsLanguage() {
        assertThat(Phrases.in("tlh").language()).isEqualTo("en");
        assertThat(Phrases.in("fr-CA").language()).isEqualTo("fr");
        assertThat(Phrases.in("").language()).isEqualTo("en");
    }

    @Test
    void say_unknownPhrase_isAnError() {
        assertThatThrownBy(() -> ENGLISH.say("no.such.phrase"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
