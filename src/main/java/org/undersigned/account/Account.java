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

    void rename(String name) {
        this.name = name;
    }

    void changeEmail(String email) {
        this.email = email.toLowerCase(Locale.ROOT);
    }

    /**
     * Ends every session: whoever knew the old password is out, and old links for a new one die.
     */
    void changePassword(String passwordHash) {
        this.passwordHash = passwordHash;
        endSessions();
    }

    /** Ends every session when something changes, so that nobody acts with a role that is gone. */
    void changeRoles(Set<Role> roles) {
        if (!this.roles.equals(roles)) {
            this.roles.clear();
            this.roles.addAll(roles);
            endSessions();
        }
    }

    void deactivate() {
        if (active) {
            active = false;
            endSessions();
        }
    }

    void activate() {
        active = true;
    }

    void endSessions() {
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

    @Nullable String passwordHash() {
        return passwordHash;
    }

    int generation() {
        return generation;
    }
}
