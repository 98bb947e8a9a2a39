package org.undersigned.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.official.Directory;
import org.undersigned.official.Official;
import org.undersigned.official.OfficialForm;
import org.undersigned.official.OfficialForm.OfficeForm;
import org.undersigned.official.Officials;

/** The offices of {@code officials.yaml} and those who held them. */
@ApplicationScoped
class SeededOfficials {

    private static final String OFFICE = "office.";

    private final Directory directory;
    private final Officials officials;

    SeededOfficials(Directory directory, Officials officials) {
        this.directory = directory;
        this.officials = officials;
    }

    void enter(Seeded<List<OfficeSeed>> seeds) {
        for (int i = 0; i < seeds.says().size(); i++) {
            OfficeSeed office = seeds.says().get(i);
            for (int j = 0; j < office.holders().size(); j++) {
                String entry = "[" + i + "].";
                String holder = entry + "holders[" + j + "].";
                OfficialForm form = form(office, office.holders().get(j));
                seeds.file()
                        .checked(
                                field ->
                                        field.startsWith(OFFICE)
                                                ? entry + field.substring(OFFICE.length())
                                                : holder + field,
                                () -> directory.enter(form));
            }
        }
    }

    private static OfficialForm form(OfficeSeed office, OfficeSeed.Holder holder) {
        return new OfficialForm(
                holder.name(),
                holder.honorific(),
                new OfficeForm(
                        null,
                        office.title(),
                        office.institution(),
                        office.country(),
                        office.emails(),
                        office.postalAddress()),
                holder.language(),
                holder.emails(),
                Objects.toString(holder.heldFrom(), null),
                Objects.toString(holder.heldUntil(), null),
                holder.salutations());
    }

    /**
     * Somebody whom a campaign's file names.
     *
     * @param day of the letter, on which they must have held the office; null for a letter without
     *     a date
     */
    Official named(
            SeedFile file, String field, CampaignSeed.Target target, @Nullable LocalDate day) {
        List<Official> meant =
                officials.matching(target.official()).stream()
                        .filter(one -> one.name().equals(target.official()))
                        .filter(one -> isOf(one, target.office()))
                        .toList();
        if (meant.isEmpty()) {
            throw file.broken(field, "“" + target.official() + "” is not in officials.yaml.");
        }
        if (meant.size() > 1) {
            throw file.broken(
                    field,
                    "held more than one office: add “office:” with the title of the one meant.");
        }
        Official official = meant.getFirst();
        if (day != null && !official.holdsOfficeOn(day)) {
            throw file.broken(
                    field,
                    "%s was not %s on %s, the date of the letter."
                            .formatted(official.name(), official.office().title(), day));
        }
        return official;
    }

    private static boolean isOf(Official official, @Nullable String office) {
        return office == null || office.equals(official.office().title());
    }
}
