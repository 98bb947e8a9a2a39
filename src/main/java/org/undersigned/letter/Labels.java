package org.undersigned.letter;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The few words that a letter brings along in its language, such as "Copy to:". */
public final class Labels {

    /** The languages that have words of their own, BCP 47. */
    public static final List<String> LANGUAGES =
            List.of(
                    "ar", "de", "en", "es", "fr", "he", "hi", "hy", "ka", "kk", "pl", "ru", "uk",
                    "zh");

    private final Folder folder;

    public Labels(Folder folder) {
        this.folder = folder;
    }

    /** The label of that key as the template words it ({@code key.template}), else in general. */
    String of(Template template, Locale language, String key) {
        return find(language, key + "." + template.name()).orElseGet(() -> text(language, key));
    }

    /** The label with its gaps filled. */
    public String text(Locale language, String key, Object... fillings) {
        String pattern =
                find(language, key)
                        .orElseThrow(() -> new TemplateBroken("words_en", "lacks \"" + key + "\""));
        return fillings.length == 0
                ? pattern
                : new MessageFormat(pattern, language).format(fillings);
    }

    /** From the language with its script or region, the language alone, or English. */
    private Optional<String> find(Locale language, String key) {
        return Stream.of(language.toLanguageTag(), language.getLanguage(), "en")
                .flatMap(tag -> folder.properties("words_" + tag + ".properties").stream())
                .map((Properties words) -> words.getProperty(key))
                .filter(text -> text != null)
                .findFirst();
    }
}
