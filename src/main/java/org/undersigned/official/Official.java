package org.undersigned.official;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.database.ByLanguage;
import org.undersigned.database.Lines;

/** A person in an office, from one day to another. */
@Entity
@Table(name = "official")
public class Official {

    @Id private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "office_id")
    private Office office;

    private String name;
    private String honorific;
    private String language;

    @Convert(converter = Lines.class)
    private List<String> emails = List.of();

    @Column(name = "held_from")
    private @Nullable LocalDate heldFrom;

    @Column(name = "held_until")
    private @Nullable LocalDate heldUntil;

    @Convert(converter = ByLanguage.class)
    private Map<String, String> salutations = Map.of();

    protected Official() {}

    Official(Office office) {
        this.id = UUID.randomUUID();
        this.office = office;
    }

    void hold(Office office, @Nullable LocalDate from, @Nullable LocalDate until) {
        this.office = office;
        this.heldFrom = from;
        this.heldUntil = until;
    }

    void present(Presentation presentation) {
        name = presentation.name();
        honorific = presentation.honorific();
        language = presentation.language();
        emails = presentation.emails();
        salutations = presentation.salutations();
    }

    public UUID id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public String name() {
        return name;
    }

    /** Such as "M." or "H.E."; empty when none is used. */
    public String honorific() {
        return honorific;
    }

    /** The language this official is written to in, BCP 47. */
    public String language() {
        return language;
    }

    /** The person's own addresses; the office's are {@link Office#emails()}. */
    public List<String> emails() {
        return emails;
    }

    /** First day in office; null when unknown. */
    public @Nullable LocalDate heldFrom() {
        return heldFrom;
    }

    /** Last day in office; null while held. */
    public @Nullable LocalDate heldUntil() {
        return heldUntil;
    }

    /** "Dear Prime Minister," by language, BCP 47. */
    public Map<String, String> salutations() {
        return salutations;
    }

    /** Whether the name stands in these words. */
    public boolean isNamedIn(String words) {
        return words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    public boolean holdsOfficeOn(LocalDate day) {
        return (heldFrom == null || !day.isBefore(heldFrom))
                && (heldUntil == null || !day.isAfter(heldUntil));
    }
}
