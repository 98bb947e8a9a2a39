package org.undersigned.official;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Checks;

/** Looks at what a form says about an official, apart from the office. */
final class OfficialCheck {

    private static final String USUAL_LANGUAGE = "en";

    private OfficialCheck() {}

    static Presentation presentation(Checks checks, OfficialForm form) {
        return new Presentation(
                checks.required("name", form.name(), Checks.LINE),
                checks.optional("honorific", form.honorific(), Checks.LINE),
                language(checks, form.language()),
                emails(checks, "emails", form.emails()),
                salutations(checks, form.salutations()));
    }

    private static String language(Checks checks, @Nullable String language) {
        return language == null || language.isBlank()
                ? USUAL_LANGUAGE
                : checks.language("language", language);
    }

    static List<String> emails(Checks checks, String field, @Nullable List<String> emails) {
        return Optional.ofNullable(emails).orElse(List.of()).stream()
                .map(email -> checks.email(field, email))
                .distinct()
                .toList();
    }

    private static Map<String, String> salutations(
            Checks checks, @Nullable Map<String, @Nullable String> form) {
        Map<String, String> salutations = new TreeMap<>();
        Optional.ofNullable(form)
                .orElse(Map.of())
                .forEach(
                        (language, words) -> {
                            String field = "salutations." + language;
                            String line = checks.optional(field, words, Checks.LINE);
                            if (!line.isEmpty()
                                    && salutations.put(checks.language(field, language), line)
                                            != null) {
                                checks.refuse(
                                        field, "There is a salutation in this language already.");
                            }
                        });
        return salutations;
    }

    static @Nullable LocalDate day(Checks checks, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            checks.refuse(field, "Please enter a day as year-month-day, such as 2014-03-31.");
            return null;
        }
    }
}
