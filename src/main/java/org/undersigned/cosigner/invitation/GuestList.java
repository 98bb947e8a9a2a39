package org.undersigned.cosigner.invitation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.cosigner.Countries;
import org.undersigned.cosigner.LineCheck;
import org.undersigned.cosigner.SignatoryKind;
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;

/**
 * Pasted lines, one for each to invite: name; e-mail; designation; organisation; country. The last
 * three may be left out; a tab, as from a spreadsheet, parts as well.
 */
final class GuestList {

    static final int MOST = 500;
    private static final String FIELD = "list";

    private final SignatoryKind kind;
    private final Set<String> taken;
    private final List<Guest> guests = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private GuestList(SignatoryKind kind, Set<String> taken) {
        this.kind = kind;
        this.taken = new HashSet<>(taken);
    }

    /**
     * @param taken addresses, lower-case, to which an invitation went already
     */
    static GuestList read(String pasted, SignatoryKind kind, Set<String> taken) {
        GuestList list = new GuestList(kind, taken);
        List<String> lines = pasted.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                list.take(i + 1, List.of(lines.get(i).split("[;\t]", -1)));
            }
        }
        if (list.errors.isEmpty() && list.guests.isEmpty()) {
            list.errors.add(new FieldError(FIELD, "Please write one line for each to invite."));
        }
        if (list.guests.size() > MOST) {
            list.errors.add(new FieldError(FIELD, "Please invite at most " + MOST + " at once."));
        }
        return list;
    }

    private void take(int number, List<String> parts) {
        Checks checks = new Checks();
        String name = checks.required("Name", part(parts, 0), Checks.LINE);
        String email = checks.email("E-mail", part(parts, 1));
        String designation = checks.optional("Designation", part(parts, 2), Checks.LINE);
        String organisation = checks.optional("Organisation", part(parts, 3), Checks.LINE);
        String where = checks.optional("Country", part(parts, 4), Checks.LINE);
        String country = Countries.find(where).orElse("");
        if (country.isEmpty() && !where.isEmpty()) {
            checks.refuse("Country", "No country is called “%s”.".formatted(where));
        }
        if (kind == SignatoryKind.ORGANISATION && organisation.isEmpty()) {
            checks.refuse("Organisation", "Please name it as the fourth part.");
        }
        if (parts.size() > 5) {
            checks.refuse("Line", "There are more than five parts.");
        }
        if (List.of(name, designation, organisation).stream().anyMatch(LineCheck::holdsLink)) {
            checks.refuse("Line", "It cannot hold a web address.");
        }
        if (!email.isEmpty() && !taken.add(email.toLowerCase(Locale.ROOT))) {
            checks.refuse("E-mail", "This address is invited already, or stands here twice.");
        }
        checks.errors()
                .forEach(
                        wrong ->
                                errors.add(
                                        new FieldError(
                                                FIELD,
                                                "Line %d, %s: %s"
                                                        .formatted(
                                                                number,
                                                                wrong.field(),
                                                                wrong.message()))));
        guests.add(new Guest(email, card(name, designation, organisation, country)));
    }

    /** Where a person works stands after what they do. */
    private Card card(String name, String designation, String organisation, String country) {
        if (kind == SignatoryKind.ORGANISATION) {
            return new Card(kind, "", name, designation, organisation, country);
        }
        String both =
                designation.isEmpty() || organisation.isEmpty()
                        ? designation + organisation
                        : designation + ", " + organisation;
        return new Card(kind, "", name, both, "", country);
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index).strip() : "";
    }

    /** Only to be used when nothing is wrong. */
    List<Guest> guests() {
        return guests;
    }

    List<FieldError> errors() {
        return errors;
    }
}
