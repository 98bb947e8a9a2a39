package org.undersigned.phrase;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.web.Choice;

/** Countries and languages as readers call them. */
public final class Names {

    private static final Map<String, List<Choice>> COUNTRIES = new ConcurrentHashMap<>();

    private Names() {}

    /** All countries (ISO 3166-1 alpha-2) by name, in the reader's language and alphabet. */
    public static List<Choice> countries(String reader) {
        return COUNTRIES.computeIfAbsent(
                Phrases.in(reader).language(),
                language -> {
                    Collator alphabet = Collator.getInstance(ULocale.forLanguageTag(language));
                    Comparator<Choice> byName = Comparator.comparing(Choice::label, alphabet);
                    return Arrays.stream(Locale.getISOCountries())
                            .map(code -> new Choice(code, country(code, language)))
                            .sorted(byName)
                            .toList();
                });
    }

    public static String country(String code, String reader) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.forLanguageTag(reader));
    }

    /** A language (BCP 47) in the reader's language. */
    public static String language(String code, String reader) {
        return ULocale.getDisplayName(code, ULocale.forLanguageTag(reader));
    }

    /** Languages as their own speakers call them, by tag (BCP 47). */
    public static List<Choice> ofThemselves(List<String> languages) {
        return languages.stream().map(tag -> new Choice(tag, language(tag, tag))).toList();
    }
}
