package org.undersigned.campaign;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text of a campaign at one time, original and translations, under one hash (signing.md A3).
 */
@Entity
@Table(name = "revision")
public class Revision {

    @Id private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    private int number;

    /** SHA-256 of all texts in canonical form, 64 hexadecimal digits. */
    private String sha256;

    /** Whether earlier signers must be asked again; null until decided. */
    private @Nullable Boolean material;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    @ElementCollection
    @CollectionTable(name = "revision_author", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "account_id")
    private Set<UUID> authors = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "revision_id", nullable = false)
    @MapKey(name = "language")
    private Map<String, RevisionText> texts = new HashMap<>();

    protected Revision() {}

    public int number() {
        return number;
    }

    public String sha256() {
        return sha256;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** By language, BCP 47; holds the original and every translation. */
    public Map<String, RevisionText> texts() {
        return Map.copyOf(texts);
    }
}
