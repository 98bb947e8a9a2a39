package org.undersigned.official;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All persons who hold or held an office. */
@ApplicationScoped
public class Officials implements PanacheRepositoryBase<Official, UUID> {

    private static final int MOST_NAMED = 100;
    private static final Sort BY_NAME = Sort.by("name").and("id");

    /** Whose name, office or institution contains these words; all when there are none. */
    public PanacheQuery<Official> matching(String words) {
        String like = "%" + escaped(words.strip().toLowerCase(Locale.ROOT)) + "%";
        return find(
                "lower(name) like ?1 escape '!' or lower(office.title) like ?1 escape '!'"
                        + " or lower(office.institution) like ?1 escape '!'",
                BY_NAME,
                like);
    }

    /** Whose name stands in these words, then whose office does. */
    public List<Official> namedIn(String words) {
        String all = words.toLowerCase(Locale.ROOT);
        String named = "length(name) > 3 and locate(lower(name), ?1) > 0";
        List<Official> found =
                new ArrayList<>(find(named, BY_NAME, all).page(0, MOST_NAMED).list());
        String inOffice =
                "length(office.title) > 3 and locate(lower(office.title), ?1) > 0 and not ("
                        + named
                        + ")";
        found.addAll(find(inOffice, BY_NAME, all).page(0, MOST_NAMED).list());
        return found;
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Who held an office, the latest first; unknown days count as long ago. */
    public List<Official> holdersOf(Office office) {
        return list("office = ?1 order by heldFrom desc nulls last, name", office);
    }

    /** One official, whom nobody else changes before the transaction ends. */
    Optional<Official> lock(UUID id) {
        // By hand: Hibernate writes "for no key update", which H2 does not understand.
        getEntityManager()
                .createNativeQuery("select id from official where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return findByIdOptional(id);
    }
}
