package org.undersigned.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.web.Form;

/**
 * A field in which a form says something else than what is stored by now.
 *
 * @param theirs what is stored; empty where nothing is
 */
record Difference(String label, String theirs) {

    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("name", "Name");
        LABELS.put("honorific", "Honorific");
        LABELS.put("language", "Language we write in");
        LABELS.put("emails", "Own e-mail addresses");
        LABELS.put("office.title", "Title of the office");
        LABELS.put("office.institution", "Institution");
        LABELS.put("office.country", "Country");
        LABELS.put("office.emails", "E-mail addresses of the office");
        LABELS.put("office.postalAddress", "Postal address");
        LABELS.put("heldFrom", "In office from");
        LABELS.put("heldUntil", "In office until");
    }

    static List<Difference> between(Form mine, Form theirs) {
        List<Difference> found = new ArrayList<>();
        LABELS.forEach((field, label) -> add(found, label, mine.value(field), theirs.value(field)));
        add(found, "Salutations", salutations(mine), salutations(theirs));
        return found;
    }

    private static void add(List<Difference> found, String label, String mine, String theirs) {
        if (!mine.strip().equals(theirs.strip())) {
            found.add(new Difference(label, theirs));
        }
    }

    private static String salutations(Form form) {
        return OfficialSheet.salutations(form).stream()
                .filter(one -> !one.words().isBlank())
                .map(one -> one.language() + ": " + one.words())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
