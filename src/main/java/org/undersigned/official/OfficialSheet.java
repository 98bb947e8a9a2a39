package org.undersigned.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.official.OfficialForm.OfficeForm;
import org.undersigned.web.Form;

/**
 * An official as a form at the desk: one address a line, one salutation a line with its language.
 */
@ApplicationScoped
class OfficialSheet {

    /** As many salutations as one form shows. */
    private static final int SALUTATIONS = 20;

    /** The fields of a salutation, and what they hold. */
    record Salutation(String languageField, String language, String wordsField, String words) {

        private static Salutation at(int number, Form form) {
            String language = "language-" + number;
            String words = "salutation-" + number;
            return new Salutation(language, form.value(language), words, form.value(words));
        }

        private boolean isEmpty() {
            return language.isBlank() && words.isBlank();
        }
    }

    /** Those filled in, and room for two more. */
    static List<Salutation> salutations(Form form) {
        int filled = SALUTATIONS;
        while (filled > 0 && Salutation.at(filled - 1, form).isEmpty()) {
            filled--;
        }
        return IntStream.range(0, Math.min(filled + 2, SALUTATIONS))
                .mapToObj(number -> Salutation.at(number, form))
                .toList();
    }

    Form blank() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("language", "en");
        return Form.of(values);
    }

    /** A new holder of an office that is there. */
    Form in(Office office) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("language", "en");
        put(values, office);
        return Form.of(values);
    }

    Form of(Official official) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", official.name());
        values.put("honorific", official.honorific());
        values.put("language", official.language());
        values.put("emails", String.join("\n", official.emails()));
        values.put("heldFrom", official.heldFrom());
        values.put("heldUntil", official.heldUntil());
        put(values, official.office());
        List<String> languages = new ArrayList<>(official.salutations().keySet());
        for (int i = 0; i < languages.size(); i++) {
            values.put("language-" + i, languages.get(i));
            values.put("salutation-" + i, official.salutations().get(languages.get(i)));
        }
        return Form.of(values);
    }

    private static void put(Map<String, @Nullable Object> values, Office office) {
        values.put("office.id", office.id());
        values.put("office.was", office.id());
        values.put("office.title", office.title());
        values.put("office.institution", office.institution());
        values.put("office.country", office.country());
        values.put("office.emails", String.join("\n", office.emails()));
        values.put("office.postalAddress", office.postalAddress());
    }

    OfficialForm read(Form form) {
        Map<String, @Nullable String> salutations = new LinkedHashMap<>();
        for (int i = 0; i < SALUTATIONS; i++) {
            String words = form.value("salutation-" + i);
            if (!words.isBlank()) {
                String language = form.value("language-" + i).strip();
                salutations.put(
                        language.isEmpty() ? form.value("language").strip() : language, words);
            }
        }
        return new OfficialForm(
                form.value("name"),
                form.value("honorific"),
                office(form),
                form.value("language"),
                lines(form.value("emails")),
                form.value("heldFrom"),
                form.value("heldUntil"),
                salutations);
    }

    /**
     * An office chosen from the list is taken as it is, unless this official's own is corrected.
     * One that is typed may turn out to be there: what is left empty then stays as it was.
     */
    private static OfficeForm office(Form form) {
        String chosen = form.value("office.id");
        if (!chosen.isEmpty() && !chosen.equals(form.value("office.was"))) {
            return new OfficeForm(chosen, null, null, null, null, null);
        }
        List<String> emails = lines(form.value("office.emails"));
        String address = form.value("office.postalAddress");
        boolean typed = chosen.isEmpty();
        return new OfficeForm(
                typed ? null : chosen,
                form.value("office.title"),
                form.value("office.institution"),
                form.value("office.country"),
                typed && emails.isEmpty() ? null : emails,
                typed && address.isBlank() ? null : address);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
