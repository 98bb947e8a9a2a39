package org.undersigned.permission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was taken away, and by whom; gone when it does not count any longer. */
@ApplicationScoped
class Takings implements PanacheRepositoryBase<Taking, UUID> {

    /** Names in each list that an account took since then; the same list again counts once. */
    Map<String, Long> of(UUID account, Instant since) {
        return list("account = ?1 and takenAt > ?2", account, since).stream()
                .collect(Collectors.toMap(Taking::people, Taking::names, Math::max));
    }

    /** Whoever else takes a list as the same account waits; H2 does not know Hibernate's lock. */
    void lock(UUID account) {
        getEntityManager()
                .createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, account)
                .getSingleResult();
    }

    void forget(Instant before) {
        delete("takenAt <= ?1", before);
    }
}
