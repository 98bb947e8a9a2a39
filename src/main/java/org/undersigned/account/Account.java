package org.undersigned.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the staff, who signs in with an e-mail address and a password. */
@Entity
@Table(name = "account")
public class Account {

    /** How long the link of an invitation counts. */
    public static final Duration INVITATION = Duration.ofDays(7);

    @Id private UUID id;
    private String email;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** Raised to end every session of this account at once. */
    private int generation;

    private boolean active;

    /** When the last link for a new password was sent; null when there is none that counts. */
    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    /** Somebody who cannot sign in before a password is set. */
    public Account(String email, String name, Set<Role> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.roles.addAll(roles);
        this.active = true;
        this.createdAt = now;
    }

    /** A link for a new password is on its way. */
    public void invite(Instant now) {
        invitedAt = now;
    }

    /** Whether somebody with a link of this generation may set a password now. */
    public boolean awaitsPassword(int generation, Instant now) {
        return active
                && this.generation == generation
                && invitedAt != null
                && invitedAt.plus(INVITATION).isAfter(now);
    }

    public void rename(String name) {
        this.name = name;
    }

    /** Unique; kept in lower case. */
    public void changeEmail(String email) {
        this.email = email.toLowerCase(Locale.ROOT);
    }

    /**
     * Ends every session: whoever knew the old password is out, and old links for a new one die.
     */
    public void changePassword(String passwordHash) {
        this.passwordHash = passwordHash;
        this.invitedAt = null;
        endSessions();
    }

    /** Ends every session when something changes, so that nobody acts with a role that is gone. */
    public void changeRoles(Set<Role> roles) {
        if (!this.roles.equals(roles)) {
            this.roles.clear();
            this.roles.addAll(roles);
            endSessions();
        }
    }

    /** Nobody is deleted, because the audit names them. */
    public void deactivate() {
        if (active) {
            active = false;
            endSessions();
        }
    }

    /** Lets somebody in again. */
    public void activate() {
        active = true;
    }

    /** Signs out everywhere. */
    public void endSessions() {
        generation++;
    }

    public UUID id() {
        return id;
    }

    /** Lower case; unique. */
    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean isActive() {
        return active;
    }

    /** Whether a password was set yet; otherwise the invitation is still open. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Raised whenever all sessions end. */
    public int generation() {
        return generation;
    }
}
