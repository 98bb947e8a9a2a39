package org.undersigned.campaign.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;

/** A step that a campaign took: from where to where, by whom, when, with which text. */
@Entity
@Table(name = "campaign_state_change")
public class StateChange {

    @Id private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private CampaignState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CampaignState to;

    private int number;
    private int revision;
    private @Nullable UUID actor;

    @Column(name = "changed_at")
    private Instant at;

    protected StateChange() {}

    StateChange(
            Campaign campaign, int number, CampaignState from, @Nullable UUID actor, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.campaignId = campaign.id();
        this.from = from;
        this.to = campaign.state();
        this.revision = campaign.revision();
        this.actor = actor;
        this.at = at;
    }

    public CampaignState from() {
        return from;
    }

    public CampaignState to() {
        return to;
    }

    /** The revision in force after the step. */
    public int revision() {
        return revision;
    }

    /** The account, or null when the clock did it. */
    public @Nullable UUID actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }
}
