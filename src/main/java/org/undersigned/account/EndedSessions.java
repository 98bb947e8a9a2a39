package org.undersigned.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** All sessions that ended before their time. */
@ApplicationScoped
class EndedSessions implements PanacheRepositoryBase<EndedSession, UUID> {

    boolean contains(UUID session) {
        return count("id", session) > 0;
    }

    void forgetBefore(Instant now) {
        delete("endsAt < ?1", now);
    }
}
