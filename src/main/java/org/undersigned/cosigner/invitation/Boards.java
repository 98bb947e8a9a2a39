package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.cosigner.Signatory;
import org.undersigned.cosigner.SignatoryState;
import org.undersigned.cosigner.invitation.Board.Group;
import org.undersigned.cosigner.invitation.Board.Line;
import org.undersigned.cosigner.invitation.Board.Standing;

/** Shows the staff how invitations stand. */
@ApplicationScoped
class Boards {

    private final Invitations invitations;
    private final InvitationVault vault;
    private final Readings readings;
    private final Inviting inviting;
    private final AllTerms terms;

    Boards(
            Invitations invitations,
            InvitationVault vault,
            Readings readings,
            Inviting inviting,
            AllTerms terms) {
        this.invitations = invitations;
        this.vault = vault;
        this.readings = readings;
        this.inviting = inviting;
        this.terms = terms;
    }

    Board of(Campaign campaign, Instant now) {
        List<Invitation> all = invitations.of(campaign);
        Map<UUID, String> names = new HashMap<>();
        all.forEach(one -> names.put(one.id(), vault.card(one).name()));
        Map<UUID, String> passed = new HashMap<>();
        for (Invitation one : all) {
            UUID before = one.passedFrom();
            if (before != null) {
                passed.put(before, names.getOrDefault(one.id(), ""));
            }
        }
        List<Line> lines = all.stream().map(one -> line(one, campaign, names, passed)).toList();
        Terms set = terms.of(campaign.id());
        return new Board(
                Arrays.stream(Standing.values())
                        .map(
                                it ->
                                        new Group(
                                                it,
                                                lines.stream()
                                                        .filter(line -> line.standing() == it)
                                                        .toList()))
                        .filter(group -> group.size() > 0)
                        .toList(),
                inviting.remindable(campaign, now).size(),
                campaign.acceptsCosigners(now),
                set.until(),
                set.areOver(now),
                set.word());
    }

    private Line line(
            Invitation one, Campaign campaign, Map<UUID, String> names, Map<UUID, String> passed) {
        @Nullable UUID before = one.passedFrom();
        return new Line(
                one.id(),
                standing(one, campaign),
                vault.card(one),
                vault.address(one).orElse(""),
                one.invitedBy(),
                one.invitedAt(),
                one.writtenAt(),
                one.reminders(),
                one.openedAt(),
                one.answeredAt(),
                passed.get(one.id()),
                before == null ? null : names.get(before));
    }

    private Standing standing(Invitation one, Campaign campaign) {
        return switch (one.state()) {
            case INVITED ->
                    one.openedAt() != null
                            ? Standing.LINK_OPENED
                            : one.refusedAt() != null ? Standing.MAIL_REFUSED : Standing.INVITED;
            case SIGNED ->
                    readings.signatory(one, campaign)
                            .map(it -> standing(it, campaign))
                            .orElse(Standing.TAKEN_OFF_THE_LIST);
            case DECLINED -> Standing.DECLINED;
            case DELEGATED -> Standing.PASSED_ON;
            case TAKEN_BACK -> Standing.TAKEN_BACK;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }

    private Standing standing(Signatory signatory, Campaign campaign) {
        if (signatory.state() != SignatoryState.CONFIRMED) {
            return Standing.TAKEN_OFF_THE_LIST;
        }
        return readings.isEarlier(signatory, campaign)
                ? Standing.SIGNED_AN_EARLIER_TEXT
                : Standing.SIGNED;
    }
}
