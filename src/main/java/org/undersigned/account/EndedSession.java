package org.undersigned.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A session that somebody signed out of, remembered until its token would have run out. */
@Entity
@Table(name = "ended_session")
class EndedSession {

    @Id private UUID id;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected EndedSession() {}

    EndedSession(UUID id, Instant endsAt) {
        this.id = id;
        this.endsAt = endsAt;
    }
}
