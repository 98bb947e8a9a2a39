package org.undersigned.cosigner.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.cosigner.SignatoryKind;
import org.undersigned.cosigner.SignatoryLine;

/**
 * Who is invited, each part one line; sealed as long as nobody signed.
 *
 * @param name the person's, also where they are the contact of an organisation
 * @param organisation whose contact they are; empty for a person
 * @param country ISO 3166-1 alpha-2; empty when not known
 */
public record Card(
        SignatoryKind kind,
        String honorific,
        String name,
        String designation,
        String organisation,
        String country) {

    static Card read(String lines) {
        List<String> parts = List.of(lines.split("\n", -1));
        return new Card(
                SignatoryKind.valueOf(parts.get(0)),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                parts.get(5));
    }

    String written() {
        return String.join("\n", kind.name(), honorific, name, designation, organisation, country);
    }

    public boolean isOrganisation() {
        return kind == SignatoryKind.ORGANISATION;
    }

    /** How it reads among the names. */
    SignatoryLine line() {
        @Nullable String where = country.isEmpty() ? null : country;
        return isOrganisation()
                ? new SignatoryLine(kind, "", organisation, "", where, null)
                : new SignatoryLine(kind, honorific, name, designation, where, null);
    }

    /** The same place in the list for somebody else. */
    Card passedTo(String colleague) {
        return new Card(kind, "", colleague, "", organisation, isOrganisation() ? country : "");
    }
}
