package org.undersigned.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.official.OfficialForm.OfficeForm;
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/**
 * An official as a form at the desk: one address a line, one salutation a line with its language.
 */
@ApplicationScoped
class OfficialSheet {

    /** The field in which a form remembers what it showed. */
    static final String SEEN = "seen";

    /** As many salutations as one form shows. */
    private static final int SALUTATIONS = 20;

    /** The fields of a salutation, and what they hold. */
    record Salutation(String languageField, String language, String wordsField, String words) {

        private static Salutation at(int number, Form form) {
            String language = "language-" + number;
            String words = "salutation-" + number;
            return new Salutation(language, form.value(language), words, form.value(words));
        }

        /** Where none is given, it is the one in which the official is written to. */
        private String languageIn(Form form) {
            return (language.isBlank() ? form.value("language") : language).strip();
        }

        private boolean isEmpty() {
            return language.isBlank() && words.isBlank();
        }
    }

    /** The same faults, each at the field of this form in which it was made. */
    static List<FieldError> atFields(Form form, List<FieldError> faults) {
        return faults.stream()
                .map(fault -> new FieldError(field(form, fault.field()), fault.message()))
                .toList();
    }

    private static String field(Form form, String name) {
        return salutations(form).stream()
                .filter(one -> !one.words().isBlank())
                .filter(one -> name.equals("salutations." + one.languageIn(form)))
                .findFirst()
                .map(Salutation::languageField)
                .orElse(name);
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

    /** Remembers what it shows, so that nobody overwrites unknowingly what somebody else wrote. */
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
        values.put(SEEN, fingerprint(values));
        return Form.of(values);
    }

    private static String fingerprint(Map<String, @Nullable Object> values) {
        try {
            byte[] words = values.toString().getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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

    /**
     * @throws InvalidInput when there are two salutations in one language
     */
    OfficialForm read(Form form) {
        Map<String, @Nullable String> salutations = new LinkedHashMap<>();
        Set<String> languages = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Checks checks = new Checks();
        for (Salutation one : salutations(form)) {
            if (!one.words().isBlank()) {
                String language = one.languageIn(form);
                salutations.put(language, one.words());
                if (!languages.add(language)) {
                    checks.refuse(
                            one.languageField(),
                            "There is a salutation in this language already, further up.");
                }
            }
        }
        checks.done();
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
