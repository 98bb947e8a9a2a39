package org.undersigned.official;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What tells offices apart: the same title in the same institution and country is the same office.
 *
 * @param country ISO 3166-1 alpha-2; null for an international body
 */
record OfficeName(String title, String institution, @Nullable String country) {

    /** The same for names that differ in capitals or in how their letters are composed. */
    String folded() {
        String name = String.join("\n", title, institution, country == null ? "" : country);
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
