package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.cosigner.Attestation;
import org.undersigned.cosigner.Roster;
import org.undersigned.cosigner.Signatory;
import org.undersigned.cosigner.SignatoryLine;
import org.undersigned.cosigner.SignatoryState;

/** What the invited do; each twice does it once. The invitation is locked by the caller. */
@ApplicationScoped
class Answering {

    /** So many colleagues may pass it on, one after the other. */
    private static final int MOST_HANDS = 3;

    private final Invitations invitations;
    private final InvitationVault vault;
    private final InvitationMail mails;
    private final Readings readings;
    private final Roster roster;

    Answering(
            Invitations invitations,
            InvitationVault vault,
            InvitationMail mails,
            Readings readings,
            Roster roster) {
        this.invitations = invitations;
        this.vault = vault;
        this.mails = mails;
        this.readings = readings;
        this.roster = roster;
    }

    void sign(Invitation invitation, Campaign campaign, Card card, Instant now) {
        if (!invitation.is(InvitationState.INVITED)
                || !readings.isAwaited(invitation, campaign, now)) {
            return;
        }
        Signatory signed = roster.add(campaign, List.of(card.line()), bySelf(card, now)).getFirst();
        invitation.describe(vault.seal(invitation.id(), card));
        invitation.sign(signed.id(), now);
    }

    private static Attestation bySelf(Card card, Instant now) {
        return Attestation.bySelf(card.name(), now);
    }

    /** Corrects how the line reads, before and after signing. */
    void correct(Invitation invitation, Campaign campaign, Card card, Instant now) {
        if (!mayCorrect(invitation, campaign, now)) {
            return;
        }
        invitation.describe(vault.seal(invitation.id(), card));
        readings.signatory(invitation, campaign)
                .ifPresent(it -> roster.correct(campaign, it, underItsHeading(card, it)));
    }

    private static SignatoryLine underItsHeading(Card card, Signatory it) {
        var line = card.line();
        return new SignatoryLine(
                line.kind(),
                line.honorific(),
                line.name(),
                line.designation(),
                line.country(),
                it.group());
    }

    boolean mayCorrect(Invitation invitation, Campaign campaign, Instant now) {
        return switch (invitation.state()) {
            case INVITED -> readings.isAwaited(invitation, campaign, now);
            case SIGNED ->
                    runs(campaign)
                            && readings.signatory(invitation, campaign)
                                    .filter(it -> it.state() == SignatoryState.CONFIRMED)
                                    .isPresent();
            default -> false;
        };
    }

    private static boolean runs(Campaign campaign) {
        return switch (campaign.state()) {
            case DRAFT, IN_REVIEW, APPROVED, OPEN -> true;
            case CLOSED, ARCHIVED -> false;
        };
    }

    void decline(Invitation invitation, Instant now) {
        if (invitation.is(InvitationState.INVITED)) {
            invitation.answer(InvitationState.DECLINED, now);
        }
    }

    boolean mayPass(Invitation invitation, Campaign campaign, Instant now) {
        int hands = 0;
        UUID before = invitation.passedFrom();
        while (before != null && hands < MOST_HANDS) {
            before = invitations.findById(before).passedFrom();
            hands++;
        }
        return hands < MOST_HANDS
                && invitation.is(InvitationState.INVITED)
                && readings.isAwaited(invitation, campaign, now);
    }

    /** The colleague gets a link of their own, and this one ends. */
    void pass(Invitation invitation, Campaign campaign, String name, String email, Instant now) {
        UUID id = UUID.randomUUID();
        Card theirs = vault.card(invitation).passedTo(name);
        Invitation next =
                new Invitation(id, campaign, invitation.language(), invitation.invitedBy(), now)
                        .to(vault.seal(id, theirs), vault.seal(InvitationVault.ADDRESS, id, email))
                        .passedFrom(invitation);
        invitation.passOn(now);
        invitations.persist(next);
        mails.send(next, email, now);
    }

    /** Stands behind the text in force, too. */
    void agree(Invitation invitation, Campaign campaign, Instant now) {
        if (invitation.is(InvitationState.SIGNED) && campaign.acceptsCosigners(now)) {
            readings.signatory(invitation, campaign)
                    .filter(it -> readings.isEarlier(it, campaign))
                    .ifPresent(
                            it -> roster.agree(campaign, it, bySelf(vault.card(invitation), now)));
        }
    }

    /** At any time; the staff cannot undo it. */
    void withdraw(Invitation invitation, Campaign campaign, Instant now) {
        if (invitation.is(InvitationState.SIGNED)) {
            readings.signatory(invitation, campaign)
                    .ifPresent(it -> roster.leave(campaign, it, now));
            invitation.answer(InvitationState.WITHDRAWN, now);
        }
    }
}
