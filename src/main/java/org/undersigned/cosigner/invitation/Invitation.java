package org.undersigned.cosigner.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;

/** Somebody is asked to co-sign a campaign. */
@Entity
@Table(name = "cosigner_invitation")
class Invitation {

    /** Nobody gets two mails about it within this time. */
    static final Duration PAUSE = Duration.ofHours(24);

    @Id private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.INVITED;

    private int generation;
    private String language;
    private byte @Nullable [] address;
    private byte[] card;

    @Column(name = "signatory_id")
    private @Nullable UUID signatoryId;

    @Column(name = "passed_from")
    private @Nullable UUID passedFrom;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "written_at")
    private Instant writtenAt;

    private int reminders;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Invitation() {}

    Invitation(UUID id, Campaign campaign, String language, String invitedBy, Instant now) {
        this.id = id;
        this.campaignId = campaign.id();
        this.language = language;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.writtenAt = now;
    }

    /** Who it is and where they are reached, both sealed. */
    Invitation to(byte[] card, byte[] address) {
        this.card = card;
        this.address = address;
        return this;
    }

    Invitation passedFrom(Invitation before) {
        passedFrom = before.id;
        return this;
    }

    void describe(byte[] card) {
        this.card = card;
    }

    void remind(Instant now) {
        reminders++;
        writtenAt = now;
    }

    /** Asks once more; every link sent so far ends. */
    void renew(String by, Instant now) {
        state = InvitationState.INVITED;
        generation++;
        signatoryId = null;
        invitedBy = by;
        writtenAt = now;
        reminders = 0;
        openedAt = null;
        refusedAt = null;
        answeredAt = null;
    }

    void sign(UUID signatory, Instant now) {
        signatoryId = signatory;
        answer(InvitationState.SIGNED, now);
    }

    void answer(InvitationState answer, Instant now) {
        state = answer;
        answeredAt = now;
    }

    /** Ends the link, and forgets where it went. */
    void passOn(Instant now) {
        answer(InvitationState.DELEGATED, now);
        generation++;
        address = null;
    }

    void takeBack(Instant now) {
        answer(InvitationState.TAKEN_BACK, now);
        generation++;
    }

    boolean is(InvitationState other) {
        return state == other;
    }

    boolean mayBeWrittenTo(Instant now) {
        return address != null && !now.isBefore(writtenAt.plus(PAUSE));
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    InvitationState state() {
        return state;
    }

    int generation() {
        return generation;
    }

    /** BCP 47. */
    String language() {
        return language;
    }

    byte @Nullable [] address() {
        return address;
    }

    byte[] card() {
        return card;
    }

    /** Whose line it became; null before. */
    @Nullable UUID signatoryId() {
        return signatoryId;
    }

    /** The invitation of the colleague who passed it on; null when the staff invited. */
    @Nullable UUID passedFrom() {
        return passedFrom;
    }

    String invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    /** When the last mail was asked for. */
    Instant writtenAt() {
        return writtenAt;
    }

    int reminders() {
        return reminders;
    }

    /** When the link was first opened, by them or by the scanner of their mail server. */
    @Nullable Instant openedAt() {
        return openedAt;
    }

    /** When the mail server refused for good. */
    @Nullable Instant refusedAt() {
        return refusedAt;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
