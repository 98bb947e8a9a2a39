package org.undersigned.cosigner;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds a country by its code, or by its name in one of the languages that lists come in. */
public final class Countries {

    /** What appeals are commonly written in; where names clash, the earlier language wins. */
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "fr", "es", "de", "it", "pt", "nl", "pl", "ru", "uk", "be", "kk", "ky",
                    "uz", "tg", "ka", "hy", "az", "tr", "ar", "fa", "he", "cs", "sk", "hu", "ro",
                    "bg", "sr", "hr", "sl", "bs", "sq", "mk", "el", "lt", "lv", "et", "fi", "sv",
                    "nb", "da", "is", "ga", "ca", "hi", "bn", "ur", "zh", "ja", "ko", "vi", "th",
                    "id", "my", "km", "sw");

    /** Names in daily use that no table of names has. */
    private static final Map<String, String> ALSO =
            Map.of(
                    "uk", "GB",
                    "great britain", "GB",
                    "usa", "US",
                    "united states of america", "US",
                    "czech republic", "CZ",
                    "holland", "NL",
                    "russian federation", "RU",
                    "uae", "AE");

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(ALSO);
        for (String code : Locale.getISOCountries()) {
            codes.put(folded(code), code);
            codes.put(folded(new ULocale("", code).getISO3Country()), code);
        }
        for (String language : LANGUAGES) {
            ULocale reader = ULocale.forLanguageTag(language);
            for (String code : Locale.getISOCountries()) {
                String name = new ULocale("", code).getDisplayCountry(reader);
                codes.putIfAbsent(folded(name), code);
            }
        }
        return Map.copyOf(codes);
    }

    /** ISO 3166-1 alpha-2; empty when no country is called that. */
    public static Optional<String> find(String codeOrName) {
        return Optional.ofNullable(CODES.get(folded(codeOrName)));
    }

    private static String folded(String name) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(name.strip());
    }
}
