package org.undersigned.campaign;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal on its way from draft to delivered letter. */
@Entity
@Table(name = "campaign")
public class Campaign {

    @Id private UUID id;
    private String slug;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    @Enumerated(EnumType.STRING)
    private Signing signing;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.DRAFT;

    private boolean published;
    private boolean sensitive;

    @Enumerated(EnumType.STRING)
    @Column(name = "default_audience")
    private Audience defaultAudience;

    private String language;

    /** The number of the revision in force. */
    private int revision;

    @Embedded private LetterSettings letter = new LetterSettings();

    private @Nullable Integer goal;

    @Column(name = "opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "sign_on_until")
    private @Nullable Instant signOnUntil;

    @Column(name = "limit_burst")
    private @Nullable String limitBurst;

    @Column(name = "limit_sustained")
    private @Nullable String limitSustained;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "campaign_id", nullable = false)
    @OrderBy("position")
    private List<CampaignTarget> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "campaign_lead_signatory",
            joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<LeadSignatory> leadSignatories = new ArrayList<>();

    protected Campaign() {}

    public UUID id() {
        return id;
    }

    /** Its name in addresses: lower-case letters, digits and hyphens. */
    public String slug() {
        return slug;
    }

    public CampaignKind kind() {
        return kind;
    }

    public Signing signing() {
        return signing;
    }

    public CampaignState state() {
        return state;
    }

    /** Whether the letter as it stands may be read by everybody. */
    public boolean isPublished() {
        return published;
    }

    /** Whether the stricter rules of signing.md hold. */
    public boolean isSensitive() {
        return sensitive;
    }

    public Audience defaultAudience() {
        return defaultAudience;
    }

    /** The language of the original, BCP 47. */
    public String language() {
        return language;
    }

    /** The number of the revision in force, from 1. */
    public int revision() {
        return revision;
    }

    public LetterSettings letter() {
        return letter;
    }

    public @Nullable Integer goal() {
        return goal;
    }

    public @Nullable Instant opensAt() {
        return opensAt;
    }

    public @Nullable Instant closesAt() {
        return closesAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant signOnUntil() {
        return signOnUntil;
    }

    /** Such as "10/60s"; null for the server's own. */
    public @Nullable String limitBurst() {
        return limitBurst;
    }

    /** Such as "60/1h"; null for the server's own. */
    public @Nullable String limitSustained() {
        return limitSustained;
    }

    /** In the order they are addressed. */
    public List<CampaignTarget> targets() {
        return List.copyOf(targets);
    }

    public List<LeadSignatory> leadSignatories() {
        return List.copyOf(leadSignatories);
    }
}
