package org.undersigned.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;

/** One account asks for a list, and another allows it or not; the last answer counts. */
@Entity
@Table(name = "export_permission")
public class Permission {

    /** How long a yes counts. */
    static final Duration VALID = Duration.ofHours(24);

    @Id private UUID id;

    @Column(name = "campaign_id")
    private UUID campaign;

    private String list;
    private String title;
    private long names;
    private String reason;

    @ManyToOne
    @JoinColumn(name = "asked_by")
    private Account askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @ManyToOne
    @JoinColumn(name = "answered_by")
    private @Nullable Account answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private boolean allowed;

    protected Permission() {}

    Permission(Wish wish, String reason, Account askedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.campaign = wish.campaign().id();
        this.list = wish.list();
        this.title = wish.title();
        this.names = wish.names();
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /**
     * @throws OwnWish when whoever answers asked for it
     */
    void answer(Account second, boolean allowed, Instant now) {
        if (askedBy.id().equals(second.id())) {
            throw new OwnWish();
        }
        this.answeredBy = second;
        this.answeredAt = now;
        this.allowed = allowed;
    }

    /** Whether the list may be taken now. */
    public boolean isOpen(Instant now) {
        return allowed && answeredAt != null && answeredAt.plus(VALID).isAfter(now);
    }

    public UUID id() {
        return id;
    }

    /** Which list, as the query of its address. */
    public String list() {
        return list;
    }

    /** Which list, in words. */
    public String title() {
        return title;
    }

    /** That not everybody may read, when it was asked for. */
    public long names() {
        return names;
    }

    /** In the words of whoever asked. */
    public String reason() {
        return reason;
    }

    public Account askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null while nobody answered. */
    public @Nullable Account answeredBy() {
        return answeredBy;
    }

    /** When a yes ends; null where there is none. */
    public @Nullable Instant until() {
        return allowed && answeredAt != null ? answeredAt.plus(VALID) : null;
    }
}
