package org.undersigned.campaign.revision;

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
import java.util.TreeMap;
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
    private String sha256;
    private @Nullable Boolean material;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

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

    private Revision(UUID campaignId, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.campaignId = campaignId;
        this.number = number;
        this.createdAt = now;
    }

    static Revision first(UUID campaignId, Map<String, Wording> texts, UUID author, Instant now) {
        Revision first = new Revision(campaignId, 1, now);
        first.rewrite(texts, author);
        return first;
    }

    /** The text after this one; whoever wrote this one wrote parts of the next as well. */
    Revision next(Map<String, Wording> texts, UUID author, Instant now) {
        Revision next = new Revision(campaignId, number + 1, now);
        next.authors.addAll(authors);
        next.rewrite(texts, author);
        return next;
    }

    void rewrite(Map<String, Wording> words, UUID author) {
        texts.keySet().retainAll(words.keySet());
        words.forEach(this::write);
        authors.add(author);
        sha256 = CanonicalText.sha256(words);
    }

    private void write(String language, Wording words) {
        RevisionText there = texts.get(language);
        if (there == null) {
            texts.put(language, new RevisionText(language, words));
        } else {
            there.rewrite(words);
        }
    }

    boolean reads(Map<String, Wording> words) {
        return wordings().equals(words);
    }

    /** From now on others have seen it: a change makes a new number. */
    void settle(Instant now) {
        settledAt = settledAt == null ? now : settledAt;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    /** Somebody stands in for this text; whether they may is {@link Campaign}'s to know. */
    void accept(@Nullable UUID reviewer, boolean changesTheMatter, Instant now) {
        settle(now);
        acceptedAt = now;
        acceptedBy = reviewer;
        material = number == 1 || changesTheMatter;
    }

    /** What this revision says, by language, BCP 47, in the order of the tags. */
    public Map<String, Wording> wordings() {
        Map<String, Wording> words = new TreeMap<>();
        texts.forEach((language, text) -> words.put(language, text.wording()));
        return words;
    }

    public UUID campaignId() {
        return campaignId;
    }

    /** Counted from 1 in each campaign. */
    public int number() {
        return number;
    }

    /** SHA-256 of {@link CanonicalText all texts in canonical form}, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Whether earlier signers must be asked again; null until somebody decided. */
    public @Nullable Boolean material() {
        return material;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable UUID acceptedBy() {
        return acceptedBy;
    }

    /** The accounts that wrote any part of it. */
    public Set<UUID> authors() {
        return Set.copyOf(authors);
    }

    /** By language, BCP 47; holds the original and every translation. */
    public Map<String, RevisionText> texts() {
        return Map.copyOf(texts);
    }
}
