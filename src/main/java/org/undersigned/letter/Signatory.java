package org.undersigned.letter;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation whose name stands under the letter.
 *
 * @param designation free text, printed as given
 * @param country ISO 3166-1 alpha-2, or null
 * @param group heading that the line stands under, or null
 */
public record Signatory(
        @Nullable String honorific,
        String name,
        @Nullable String designation,
        @Nullable String country,
        @Nullable String group) {

    /** The line as printed in that language: the parts that are there, nothing invented. */
    public SignedLine line(Locale language) {
        return new SignedLine(
                who(),
                Stream.of(Words.tidy(designation), countryIn(language))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** Honorific and name. */
    String who() {
        return Words.spaced(honorific, name);
    }

    /** The same where the country is said already. */
    Signatory without() {
        return new Signatory(honorific, name, designation, null, group);
    }

    /** Empty where none is known. */
    String countryIn(Locale language) {
        return country == null || country.isBlank()
                ? ""
                : new ULocale("", country).getDisplayCountry(ULocale.forLocale(language));
    }
}
