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
import jakarta.persistence.Version;
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

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.DRAFT;

    @Embedded private CampaignTerms terms;

    private int revision = 1;

    @Column(name = "material_revision")
    private int materialRevision = 1;

    /** How often somebody changed it; tells an editor that another one was faster. */
    private int edits;

    /** Keeps two transactions from overwriting each other. */
    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private boolean sample;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

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

    public Campaign(CampaignTerms terms, Instant now) {
        this.id = UUID.randomUUID();
        this.terms = terms;
        this.createdAt = now;
    }

    /**
     * Agrees on new terms.
     *
     * @throws FrameIsFixed when they touch what reviewers and signers rely on, and it is no draft
     */
    public void agree(CampaignTerms wanted) {
        refuseIfArchived();
        if (state != CampaignState.DRAFT && !terms.keepsTheFrameOf(wanted)) {
            throw new FrameIsFixed();
        }
        terms = wanted;
    }

    /** Addresses these targets in this order; those there already keep their id. */
    public void address(List<TargetChoice> choices, Instant now) {
        refuseIfArchived();
        List<CampaignTarget> before = new ArrayList<>(targets);
        targets.clear();
        for (TargetChoice choice : choices) {
            CampaignTarget target = takeFrom(before, choice);
            target.become(choice, targets.size(), now);
            targets.add(target);
        }
    }

    private static CampaignTarget takeFrom(List<CampaignTarget> there, TargetChoice choice) {
        return there.stream()
                .filter(target -> target.isMeantBy(choice))
                .findFirst()
                .map(
                        target -> {
                            there.remove(target);
                            return target;
                        })
                .orElseGet(() -> new CampaignTarget(choice.official()));
    }

    public void signedByHandOf(List<LeadSignatory> signatories) {
        refuseIfArchived();
        if (!leadSignatories.equals(signatories)) {
            leadSignatories.clear();
            leadSignatories.addAll(signatories);
        }
    }

    /** Makes it an example that is never delivered; a copy of it is a campaign like any other. */
    public void showAsSample() {
        sample = true;
    }

    /** Counts a change, so that an editor who still shows the state before is told. */
    public void countEdit() {
        edits++;
    }

    /**
     * Puts a text in force.
     *
     * @param revision its number
     * @param lastMaterial the lowest number whose signers still stand behind it
     */
    public void putInForce(int revision, int lastMaterial) {
        this.revision = revision;
        this.materialRevision = lastMaterial;
    }

    /** Takes one step; what the step needs besides is for {@code course.Course} to check. */
    public void moveTo(CampaignState to, Instant now) {
        if (!state.next().contains(to)) {
            throw new MoveNotAllowed(state, to);
        }
        state = to;
        closedAt =
                switch (to) {
                    case CLOSED -> now;
                    case ARCHIVED -> closedAt;
                    default -> null;
                };
    }

    /** Throws {@link CampaignArchived} when nothing may change any more. */
    public void refuseIfArchived() {
        if (state == CampaignState.ARCHIVED) {
            throw new CampaignArchived();
        }
    }

    /** Whether the public form is open at that time. */
    public boolean acceptsSignatures(Instant now) {
        return state == CampaignState.OPEN
                && signing() == Signing.PUBLIC
                && hasBegun(now)
                && !hasEnded(now);
    }

    /** Whether a named co-signer may sign at that time: from the review until the day set. */
    public boolean acceptsCosigners(Instant now) {
        boolean running =
                switch (state) {
                    case IN_REVIEW, APPROVED, OPEN -> true;
                    case DRAFT, CLOSED, ARCHIVED -> false;
                };
        Instant until = signOnUntil();
        return running && signing() != Signing.NONE && (until == null || now.isBefore(until));
    }

    /** Whether the day to open has come, or none is set. */
    public boolean hasBegun(Instant now) {
        Instant opens = opensAt();
        return opens == null || !now.isBefore(opens);
    }

    /** Whether the day to close has come. */
    public boolean hasEnded(Instant now) {
        Instant closes = closesAt();
        return closes != null && !now.isBefore(closes);
    }

    public UUID id() {
        return id;
    }

    /** All that is agreed, also what has no accessor of its own here. */
    public CampaignTerms terms() {
        return terms;
    }

    /** Its name in addresses: lower-case letters, digits and hyphens. */
    public String slug() {
        return terms.slug();
    }

    public CampaignKind kind() {
        return terms.kind();
    }

    public Signing signing() {
        return terms.signing();
    }

    public CampaignState state() {
        return state;
    }

    /** Whether the letter as it stands may be read by everybody. */
    public boolean isPublished() {
        return terms.published();
    }

    /** Whether the stricter rules of signing.md hold. */
    public boolean isSensitive() {
        return terms.sensitive();
    }

    public Audience defaultAudience() {
        return terms.defaultAudience();
    }

    /** The language of the original, BCP 47. */
    public String language() {
        return terms.language();
    }

    /** The number of the revision in force, from 1. */
    public int revision() {
        return revision;
    }

    /** The lowest revision whose signers still stand behind the text in force. */
    public int materialRevision() {
        return materialRevision;
    }

    /** How often somebody changed it. */
    public int edits() {
        return edits;
    }

    /** Whether it is only an example: it may be read and copied, never delivered. */
    public boolean isSample() {
        return sample;
    }

    public LetterSettings letter() {
        return terms.letter();
    }

    public @Nullable Integer goal() {
        return terms.goal();
    }

    public @Nullable Instant opensAt() {
        return terms.opensAt();
    }

    public @Nullable Instant closesAt() {
        return terms.closesAt();
    }

    public @Nullable Instant signOnUntil() {
        return terms.signOnUntil();
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** In the order they are addressed. */
    public List<CampaignTarget> targets() {
        return List.copyOf(targets);
    }

    public List<LeadSignatory> leadSignatories() {
        return List.copyOf(leadSignatories);
    }
}
