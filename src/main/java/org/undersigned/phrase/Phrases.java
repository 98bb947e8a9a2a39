package org.undersigned.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phrases of one language, from {@code phrases/xx.properties}; patterns of ICU, since many
 * languages have more than two plurals. A template says {@code {phrases.say('form.name')}}.
 */
public final class Phrases {

    /** Languages with phrases of their own, BCP 47; the first is spoken where none fits. */
    public static final List<String> LANGUAGES =
            List.of("en", "fr", "de", "es", "pl", "uk", "ru", "kk", "ar");

    private static final Map<String, Phrases> ALL =
            LANGUAGES.stream()
                    .collect(
                            Collectors.toMap(
                                    l -> l,
                                    l -> new Phrases(l, l),
                                    (a, b) -> a,
                                    LinkedHashMap::new));

    /** What stands in the letter that shows the staff what a template looks like. */
    public static final Phrases EXAMPLE = new Phrases("example", "en");

    private final String language;
    private final ULocale locale;
    private final Map<String, String> patterns;

    private Phrases(String file, String language) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(language);
        this.patterns = read("/phrases/" + file + ".properties");
    }

    /**
     * The phrases of a language, or of the nearest one that has some.
     *
     * @param tag BCP 47
     */
    public static Phrases in(String tag) {
        Phrases exact = ALL.get(tag);
        Phrases near = ALL.get(Locale.forLanguageTag(tag).getLanguage());
        return exact != null ? exact : near != null ? near : ALL.get(LANGUAGES.getFirst());
    }

    private static Map<String, String> read(String file) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param parts what stands for {0}, {1} …
     * @throws IllegalArgumentException when there is no phrase of this name
     */
    public String say(String key, Object... parts) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No phrase " + key + " in " + language);
        }
        return parts.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(parts);
    }

    /** Written out, as in 23 November 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    /** With the digits and separators of the language. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    public Locale locale() {
        return locale.toLocale();
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    String pattern(String key) {
        return Objects.requireNonNull(patterns.get(key), key);
    }
}
