package org.undersigned.official;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.database.Lines;

/** An office of state or of an institution, which outlives those who hold it. */
@Entity
@Table(name = "office")
public class Office {

    @Id private UUID id;
    private String title;
    private String institution;
    private @Nullable String country;
    private String folded;

    @Convert(converter = Lines.class)
    private List<String> emails = List.of();

    @Column(name = "postal_address")
    private String postalAddress;

    protected Office() {}

    Office(OfficeName name) {
        this.id = UUID.randomUUID();
        this.postalAddress = "";
        rename(name);
    }

    void rename(OfficeName name) {
        title = name.title();
        institution = name.institution();
        country = name.country();
        folded = name.folded();
    }

    void reachableAt(List<String> emails) {
        this.emails = List.copyOf(emails);
    }

    void locatedAt(String postalAddress) {
        this.postalAddress = postalAddress;
    }

    OfficeName name() {
        return new OfficeName(title, institution, country);
    }

    public UUID id() {
        return id;
    }

    /** Such as "Prime Minister". */
    public String title() {
        return title;
    }

    /** Such as "Government of France". */
    public String institution() {
        return institution;
    }

    /** ISO 3166-1 alpha-2; null for an international body. */
    public @Nullable String country() {
        return country;
    }

    public List<String> emails() {
        return emails;
    }

    /** One line per line; empty when unknown. */
    public String postalAddress() {
        return postalAddress;
    }
}
