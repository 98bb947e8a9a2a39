package org.undersigned.cosigner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;

/** A named co-signer of one campaign: a person or an organisation, at a place in the order. */
@Entity
@Table(name = "signatory")
public class Signatory {

    @Id private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Embedded private SignatoryLine line;
    private int position;

    @Enumerated(EnumType.STRING)
    private SignatoryState state = SignatoryState.CONFIRMED;

    private int revision;

    @Embedded private Attestation attestation;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "left_by_self")
    private boolean leftBySelf;

    protected Signatory() {}

    /** Vouched for, so confirmed at once, for the text in force. */
    Signatory(Campaign campaign, SignatoryLine line, int position, Attestation attestation) {
        this.id = UUID.randomUUID();
        this.campaignId = campaign.id();
        this.line = line;
        this.position = position;
        this.revision = campaign.revision();
        this.attestation = attestation;
    }

    void correct(SignatoryLine line) {
        this.line = line;
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** Vouched for again, with the text in force now. */
    void agreeTo(Campaign campaign, Attestation attestation) {
        this.revision = campaign.revision();
        this.attestation = attestation;
    }

    void withdraw(Instant now) {
        if (state != SignatoryState.WITHDRAWN) {
            state = SignatoryState.WITHDRAWN;
            withdrawnAt = now;
        }
    }

    /** Withdraws themselves; nobody else undoes that. */
    void leave(Instant now) {
        withdraw(now);
        leftBySelf = true;
    }

    /** Undoes a removal; the place in the order is the one they had. */
    void putBack() {
        if (leftBySelf) {
            throw new WithdrewThemselves();
        }
        state = SignatoryState.CONFIRMED;
        withdrawnAt = null;
    }

    int position() {
        return position;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public SignatoryKind kind() {
        return line.kind();
    }

    /** Empty when there is none. */
    public String honorific() {
        return line.honorific();
    }

    public String name() {
        return line.name();
    }

    /** Free text, kept as given; empty when there is none. */
    public String designation() {
        return line.designation();
    }

    /** ISO 3166-1 alpha-2. */
    public @Nullable String country() {
        return line.country();
    }

    /** The heading under which the line stands. */
    public @Nullable String group() {
        return line.group();
    }

    public SignatoryState state() {
        return state;
    }

    /** Whether the co-signer withdrew, so that nobody may put them back. */
    public boolean isLeftBySelf() {
        return leftBySelf;
    }

    /** The text to which the co-signer agreed. */
    public int revision() {
        return revision;
    }

    public Attestation attestation() {
        return attestation;
    }
}
