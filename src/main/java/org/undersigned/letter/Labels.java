package org.undersigned.letter;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private record Found(String file, String text) {}

    /** The label of that key as the template words it ({@code key.template}), else in general. */
    String of(Template template, Locale language, String key) {
        return find(language, key + "." + template.name())
                .map(Found::text)
                .orElseGet(() -> text(language, key));
    }

    /**
     * The label with its gaps filled.
     *
     * @throws TemplateBroken telling the line where a gap is not written as one
     */
    public String text(Locale language, String key, Object... fillings) {
        Found found =
                find(language, key)
                        .orElseThrow(() -> new TemplateBroken("words_en", "lacks \"" + key + "\""));
        if (fillings.length == 0) {
            return found.text();
        }
        try {
            return new MessageFormat(found.text(), language).format(fillings);
        } catch (IllegalArgumentException e) {
            throw new TemplateBroken(
                            found.file(), "has braces in \"" + key + "\" that are no gap", key)
                    .in(folder);
        }
    }

    /** From the language with its script or region, the language alone, or English. */
    private Optional<Found> find(Locale language, String key) {
        return Stream.of(language.toLanguageTag(), language.getLanguage(), "en")
                .map(tag -> "words_" + tag)
                .flatMap(
                        file ->
                                folder
                                        .properties(file + ".properties")
                                        .map(words -> words.getProperty(key))
                                        .map(text -> new Found(file, text))
                                        .stream())
                .findFirst();
    }
}
