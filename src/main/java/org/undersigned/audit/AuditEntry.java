package org.undersigned.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did; never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private String who;
    private String action;
    private String subject;

    protected AuditEntry() {}

    AuditEntry(Instant at, @Nullable UUID accountId, String who, String action, String subject) {
        this.at = at;
        this.accountId = accountId;
        this.who = who;
        this.action = action;
        this.subject = subject;
    }

    public @Nullable Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Null for what the server did by itself. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    /** The name as it was then. */
    public String who() {
        return who;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }
}
