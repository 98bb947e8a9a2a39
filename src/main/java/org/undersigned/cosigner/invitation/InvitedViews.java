package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.cosigner.Signatory;
import org.undersigned.cosigner.SignatoryLine;
import org.undersigned.cosigner.SignatoryState;
import org.undersigned.cosigner.invitation.InvitedView.Standing;
import org.undersigned.organisation.House;
import org.undersigned.phrase.Phrases;

/** Shows invitations to those who are invited. */
@ApplicationScoped
class InvitedViews {

    private final Campaigns campaigns;
    private final Invitations invitations;
    private final InvitationVault vault;
    private final Readings readings;
    private final Answering answering;
    private final AllTerms terms;
    private final House house;
    private final String leaveTo;

    InvitedViews(
            Campaigns campaigns,
            Invitations invitations,
            InvitationVault vault,
            Readings readings,
            Answering answering,
            AllTerms terms,
            House house,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.vault = vault;
        this.readings = readings;
        this.answering = answering;
        this.terms = terms;
        this.house = house;
        this.leaveTo = leaveTo;
    }

    InvitedView of(Invitation invitation, Instant now) {
        Campaign campaign = campaigns.findById(invitation.campaignId());
        Terms set = terms.of(campaign.id());
        return new InvitedView(
                Phrases.in(invitation.language()),
                house.name(),
                standing(invitation, campaign, now),
                readings.text(campaign, invitation.language()),
                campaign.revision(),
                campaign.leadSignatories(),
                line(invitation, campaign),
                passedBy(invitation),
                set.word(),
                set.until(),
                answering.mayCorrect(invitation, campaign, now),
                answering.mayPass(invitation, campaign, now),
                campaign.isSensitive(),
                leaveTo);
    }

    private SignatoryLine line(Invitation invitation, Campaign campaign) {
        return readings.signatory(invitation, campaign)
                .map(
                        it ->
                                new SignatoryLine(
                                        it.kind(),
                                        it.honorific(),
                                        it.name(),
                                        it.designation(),
                                        it.country(),
                                        it.group()))
                .orElseGet(() -> vault.card(invitation).line());
    }

    private @Nullable String passedBy(Invitation invitation) {
        @Nullable UUID before = invitation.passedFrom();
        return before == null ? null : vault.card(invitations.findById(before)).name();
    }

    private Standing standing(Invitation invitation, Campaign campaign, Instant now) {
        return switch (invitation.state()) {
            case INVITED -> asked(invitation, campaign, now);
            case SIGNED ->
                    readings.signatory(invitation, campaign)
                            .map(it -> signed(it, campaign, now))
                            .orElse(Standing.TAKEN_OFF);
            case DECLINED -> Standing.DECLINED;
            default -> Standing.WITHDRAWN;
        };
    }

    private Standing asked(Invitation invitation, Campaign campaign, Instant now) {
        if (readings.isAwaited(invitation, campaign, now)) {
            return Standing.ASKED;
        }
        return switch (campaign.state()) {
            case DRAFT -> Standing.NOT_NOW;
            default -> Standing.TOO_LATE;
        };
    }

    private Standing signed(Signatory signatory, Campaign campaign, Instant now) {
        if (signatory.state() != SignatoryState.CONFIRMED) {
            return Standing.TAKEN_OFF;
        }
        return readings.isEarlier(signatory, campaign) && campaign.acceptsCosigners(now)
                ? Standing.NEW_TEXT
                : Standing.SIGNED;
    }
}
