package org.undersigned.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.official.OfficialForm.OfficeForm;
import org.undersigned.web.Checks;

/** Enters officials, and the offices they hold, from forms. */
@ApplicationScoped
@Transactional
public class Directory {

    private static final int ADDRESS = 2_000;

    private final Officials officials;
    private final Offices offices;
    private final Audit audit;

    Directory(Officials officials, Offices offices, Audit audit) {
        this.officials = officials;
        this.offices = offices;
        this.audit = audit;
    }

    /**
     * Enters a new official. An office of the same title, institution and country is the same.
     *
     * @throws org.undersigned.web.InvalidInput with everything that is wrong
     */
    public Official enter(OfficialForm form) {
        Official official = write(null, form);
        officials.persist(official);
        audit.record("official.enter", official.id().toString());
        officials.flush();
        return official;
    }

    /** Makes an official what the form says. */
    public void correct(Official official, OfficialForm form) {
        write(official, form);
        audit.record("official.change", official.id().toString());
        officials.flush();
    }

    private Official write(@Nullable Official known, OfficialForm form) {
        Checks checks = new Checks();
        Presentation presentation = OfficialCheck.presentation(checks, form);
        LocalDate from = OfficialCheck.day(checks, "heldFrom", form.heldFrom());
        LocalDate until = OfficialCheck.day(checks, "heldUntil", form.heldUntil());
        if (from != null && until != null && until.isBefore(from)) {
            checks.refuse("heldUntil", "This day is before the first day in office.");
        }
        OfficeForm wanted = Optional.ofNullable(form.office()).orElse(OfficeForm.EMPTY);
        Office office = office(checks, wanted);
        Official official = known == null ? new Official(office) : known;
        official.hold(office, from, until);
        official.present(presentation);
        return official;
    }

    /** Reads the office and says what is wrong with all fields, before anything is kept. */
    private Office office(Checks checks, OfficeForm form) {
        Optional<Office> meant = byId(checks, form.id());
        OfficeName name = name(checks, form, meant);
        List<String> emails = OfficialCheck.emails(checks, "office.emails", form.emails());
        String address = checks.text("office.postalAddress", form.postalAddress(), ADDRESS);
        meant.ifPresent(office -> refuseDouble(checks, office, name));
        checks.done();
        Office office = meant.or(() -> offices.named(name)).orElseGet(() -> found(name));
        if (meant.isPresent()) {
            office.rename(name);
        }
        if (form.emails() != null) {
            office.reachableAt(emails);
        }
        if (form.postalAddress() != null) {
            office.locatedAt(address);
        }
        return office;
    }

    private Optional<Office> byId(Checks checks, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        Optional<Office> office = offices.findByIdOptional(uuid(id));
        if (office.isEmpty()) {
            checks.refuse("office.id", "No office has this id.");
        }
        return office;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    /** With an id, what is absent stays as it was. */
    private static OfficeName name(Checks checks, OfficeForm form, Optional<Office> meant) {
        boolean named = form.title() != null || form.institution() != null;
        if (meant.isPresent() && !named) {
            return meant.get().name();
        }
        String title = form.title() == null ? meant.map(Office::title).orElse("") : form.title();
        String institution =
                form.institution() == null
                        ? meant.map(Office::institution).orElse("")
                        : form.institution();
        String country =
                form.country() == null && meant.isPresent()
                        ? meant.get().country()
                        : form.country();
        String code = checks.country("office.country", country);
        return new OfficeName(
                checks.required("office.title", title, Checks.LINE),
                checks.required("office.institution", institution, Checks.LINE),
                code.isEmpty() ? null : code);
    }

    private void refuseDouble(Checks checks, Office office, OfficeName name) {
        offices.named(name)
                .filter(other -> !other.id().equals(office.id()))
                .ifPresent(
                        other ->
                                checks.refuse(
                                        "office.title",
                                        "There is another office with this title, institution and"
                                                + " country."));
    }

    private Office found(OfficeName name) {
        Office office = new Office(name);
        offices.persist(office);
        return office;
    }
}
