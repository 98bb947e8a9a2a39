package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.official.Official;

/** An official to whom a campaign's letter goes, or who gets a copy. */
@Entity
@Table(name = "campaign_target")
public class CampaignTarget {

    @Id private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "official_id")
    private Official official;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressed_as")
    private Addressing as;

    @Column(name = "receives_names_since")
    private @Nullable Instant receivesNamesSince;

    private @Nullable String line;

    protected CampaignTarget() {}

    CampaignTarget(Official official) {
        this.id = UUID.randomUUID();
        this.official = official;
    }

    boolean isMeantBy(TargetChoice choice) {
        return official.id().equals(choice.official().id())
                && (choice.id() == null || choice.id().equals(id));
    }

    void become(TargetChoice choice, int position, Instant now) {
        this.position = position;
        as = choice.as();
        line = choice.line();
        if (receivesNames() != choice.receivesNames()) {
            receivesNamesSince = choice.receivesNames() ? now : null;
        }
    }

    /** The target's own id, not the official's. */
    public UUID id() {
        return id;
    }

    public Official official() {
        return official;
    }

    public Addressing as() {
        return as;
    }

    /** Whether this target's copy carries the names given for {@link Audience#TARGET}. */
    public boolean receivesNames() {
        return receivesNamesSince != null;
    }

    /**
     * Since when this target is among those who receive names. Somebody who signed for {@link
     * Audience#TARGET} before did not agree to that (signing.md A3), so their name stays out of
     * this target's copy until they are asked.
     */
    public @Nullable Instant receivesNamesSince() {
        return receivesNamesSince;
    }

    /** How "Copy to" names this target; null for "honorific name, office". */
    public @Nullable String line() {
        return line;
    }
}
