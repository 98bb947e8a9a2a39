package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.mail.Outbox;
import org.undersigned.mail.Refusal;
import org.undersigned.organisation.House;
import org.undersigned.phrase.Phrases;

/**
 * Brings the personal link: at first, as a reminder, and when the text has changed. For a sensitive
 * campaign all three read the same and name nothing.
 */
@ApplicationScoped
class InvitationMail implements MailWriter {

    private static final String KIND = "cosigner-invitation";

    private final Invitations invitations;
    private final Campaigns campaigns;
    private final Readings readings;
    private final AllTerms terms;
    private final InvitationVault vault;
    private final PersonalLinks links;
    private final Outbox outbox;
    private final House house;

    InvitationMail(
            Invitations invitations,
            Campaigns campaigns,
            Readings readings,
            AllTerms terms,
            InvitationVault vault,
            PersonalLinks links,
            Outbox outbox,
            House house) {
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.readings = readings;
        this.terms = terms;
        this.vault = vault;
        this.links = links;
        this.outbox = outbox;
        this.house = house;
    }

    /** Leaves after the commit. */
    void send(Invitation invitation, String address, Instant now) {
        UUID id = invitation.id();
        outbox.put(KIND, id, vault.seal(KIND, id, address), now);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String open(UUID invitation, byte[] sealedAddress) {
        return vault.open(KIND, invitation, sealedAddress);
    }

    /** Nothing goes out to somebody who answered meanwhile, or whose invitation is gone. */
    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return invitations
                .findByIdOptional(id)
                .filter(
                        it ->
                                vault.address(it).filter(address::equals).isPresent()
                                        && readings.isAwaited(it, campaign(it), now))
                .map(it -> write(it).to(address));
    }

    private Campaign campaign(Invitation invitation) {
        return campaigns.findById(invitation.campaignId());
    }

    private Invite write(Invitation invitation) {
        Campaign campaign = campaign(invitation);
        Phrases phrases = Phrases.in(invitation.language());
        String link = links.to(invitation);
        if (campaign.isSensitive()) {
            return new Invite(
                    phrases,
                    phrases.say("mail.neutral.subject"),
                    List.of(phrases.say("mail.invite.neutral.before")),
                    phrases.say("mail.neutral.button"),
                    List.of(phrases.say("mail.invite.neutral.after")),
                    link);
        }
        String title = readings.text(campaign, invitation.language()).title();
        String which =
                invitation.is(InvitationState.SIGNED)
                        ? "mail.renew"
                        : invitation.reminders() > 0 ? "mail.invite.remind" : "mail.invite";
        String before =
                which.equals("mail.renew")
                        ? phrases.say(which + ".before", title)
                        : phrases.say(which + ".before", house.name(), title);
        String ending = which.equals("mail.renew") ? which : "mail.invite";
        return new Invite(
                phrases,
                phrases.say(which + ".subject"),
                withTerms(before, terms.of(campaign.id()), phrases),
                phrases.say(ending + ".button"),
                phrases.say(ending + ".after").lines().toList(),
                link);
    }

    private static List<String> withTerms(String before, Terms terms, Phrases phrases) {
        List<String> said = new ArrayList<>(before.lines().toList());
        terms.word().lines().filter(line -> !line.isBlank()).forEach(said::add);
        @Nullable LocalDate until = terms.until();
        if (until != null) {
            said.add(phrases.say("invite.until", phrases.day(until)));
        }
        return said;
    }

    @Override
    public void accepted(UUID id, Instant now) {
        invitations.accept(id);
    }

    @Override
    public void refused(UUID id, Refusal refusal, Instant now) {
        if (refusal.last()) {
            invitations.refuse(id, now);
        }
    }
}
