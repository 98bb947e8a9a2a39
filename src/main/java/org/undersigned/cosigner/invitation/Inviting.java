package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.mail.MailRoute;

/** What the staff do: invite, remind, take back, invite again. */
@ApplicationScoped
class Inviting {

    private final Invitations invitations;
    private final InvitationVault vault;
    private final InvitationMail mails;
    private final Readings readings;
    private final AllTerms terms;
    private final MailRoute route;
    private final CurrentAccount current;
    private final Audit audit;

    Inviting(
            Invitations invitations,
            InvitationVault vault,
            InvitationMail mails,
            Readings readings,
            AllTerms terms,
            MailRoute route,
            CurrentAccount current,
            Audit audit) {
        this.invitations = invitations;
        this.vault = vault;
        this.mails = mails;
        this.readings = readings;
        this.terms = terms;
        this.route = route;
        this.current = current;
        this.audit = audit;
    }

    void agree(Campaign campaign, @Nullable LocalDate until, String word) {
        campaign.refuseIfArchived();
        terms.set(campaign.id(), until, word);
        audit.record("invitation.terms", campaign.slug());
    }

    /**
     * @param language of the mail and of the page behind its link, BCP 47
     * @throws InvitingClosed when nobody could sign
     */
    void invite(Campaign campaign, List<Guest> guests, String language, Instant now) {
        refuseIfClosed(campaign, now);
        for (Guest guest : guests) {
            write(campaign, guest, language, now);
        }
        audit.record("invitation.send", campaign.slug() + ", " + guests.size());
    }

    private void write(Campaign campaign, Guest guest, String language, Instant now) {
        UUID id = UUID.randomUUID();
        Invitation invitation =
                new Invitation(id, campaign, language, current.get().name(), now)
                        .to(
                                vault.seal(id, guest.card()),
                                vault.seal(InvitationVault.ADDRESS, id, guest.email()));
        invitations.persist(invitation);
        mails.send(invitation, guest.email(), now);
    }

    /** Who would be reminded now. */
    List<Invitation> remindable(Campaign campaign, Instant now) {
        return invitations.of(campaign).stream()
                .filter(it -> it.mayBeWrittenTo(now) && readings.isAwaited(it, campaign, now))
                .toList();
    }

    /** Reminds everybody who has not answered, and had no mail for a day. */
    int remind(Campaign campaign, Instant now) {
        int reminded = 0;
        for (UUID id : remindable(campaign, now).stream().map(Invitation::id).sorted().toList()) {
            reminded += remind(campaign, id, now) ? 1 : 0;
        }
        audit.record("invitation.remind", campaign.slug() + ", " + reminded);
        return reminded;
    }

    /** Looks a second time, because another press of the button may have been faster. */
    private boolean remind(Campaign campaign, UUID id, Instant now) {
        Invitation invitation = get(campaign, id);
        if (!invitation.mayBeWrittenTo(now) || !readings.isAwaited(invitation, campaign, now)) {
            return false;
        }
        invitation.remind(now);
        vault.address(invitation).ifPresent(address -> mails.send(invitation, address, now));
        return true;
    }

    /** Ends the link of somebody who has not signed. */
    void takeBack(Campaign campaign, UUID id, Instant now) {
        Invitation invitation = get(campaign, id);
        if (invitation.is(InvitationState.INVITED)) {
            invitation.takeBack(now);
            audit.record("invitation.take-back", id.toString());
        }
    }

    /** Asks anew with another link; the old one ends. */
    void again(Campaign campaign, UUID id, Instant now) {
        refuseIfClosed(campaign, now);
        Invitation invitation = get(campaign, id);
        if (invitation.is(InvitationState.SIGNED)) {
            throw new InvitingClosed("They have signed meanwhile.");
        }
        String address =
                vault.address(invitation)
                        .orElseThrow(() -> new InvitingClosed("They passed it on to a colleague."));
        invitation.renew(current.get().name(), now);
        mails.send(invitation, address, now);
        audit.record("invitation.again", id.toString());
    }

    private Invitation get(Campaign campaign, UUID id) {
        return invitations
                .locked(campaign, id)
                .orElseThrow(() -> new NotFoundException("Nobody invited has this id."));
    }

    private void refuseIfClosed(Campaign campaign, Instant now) {
        if (!campaign.acceptsCosigners(now)) {
            throw new InvitingClosed(
                    "Nobody can co-sign now: invite from the review on, until the campaign"
                            + " closes or the last day to sign on.");
        }
        if (terms.of(campaign.id()).areOver(now)) {
            throw new InvitingClosed("The last day to answer is over. Set a later one first.");
        }
        if (campaign.isSensitive() && route.isDemonstration()) {
            throw new InvitingClosed(
                    "No mail server is set: the mails of a sensitive campaign would lie in a"
                            + " folder.");
        }
    }
}
