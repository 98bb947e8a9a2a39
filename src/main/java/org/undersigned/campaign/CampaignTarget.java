package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

    @Column(name = "receives_names")
    private boolean receivesNames;

    private @Nullable String line;

    protected CampaignTarget() {}

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
        return receivesNames;
    }

    /** How "Copy to" names this target; null for "honorific name, office". */
    public @Nullable String line() {
        return line;
    }
}
