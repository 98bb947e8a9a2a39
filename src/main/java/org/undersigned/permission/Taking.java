package org.undersigned.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A list that an account took away without a second person. */
@Entity
@Table(name = "export_taking")
class Taking {

    @Id private UUID id;

    @Column(name = "account_id")
    private UUID account;

    private String people;
    private long names;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Taking() {}

    Taking(UUID account, Wish wish, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.people = wish.whose();
        this.names = wish.names();
        this.takenAt = now;
    }

    String people() {
        return people;
    }

    long names() {
        return names;
    }
}
