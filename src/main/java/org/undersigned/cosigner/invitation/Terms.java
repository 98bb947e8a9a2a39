package org.undersigned.cosigner.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds for all invitations of a campaign. */
@Entity
@Table(name = "cosigner_invitation_terms")
class Terms {

    @Id
    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    private String word = "";

    protected Terms() {}

    Terms(UUID campaignId) {
        this.campaignId = campaignId;
    }

    void set(@Nullable LocalDate until, String word) {
        this.until = until;
        this.word = word;
    }

    /** The last day to answer, in UTC; null when none is set. */
    @Nullable LocalDate until() {
        return until;
    }

    /** Of the coordinator to the invited; empty when there is none. */
    String word() {
        return word;
    }

    boolean areOver(Instant now) {
        return until != null && LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(until);
    }
}
