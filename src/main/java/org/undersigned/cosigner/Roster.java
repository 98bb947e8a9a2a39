package org.undersigned.cosigner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Signing;
import org.undersigned.web.InvalidInput;

/** Keeps the list of a campaign's co-signers: who is on it, and in which order. */
@ApplicationScoped
public class Roster {

    private final Signatories signatories;
    private final Audit audit;

    Roster(Signatories signatories, Audit audit) {
        this.signatories = signatories;
        this.audit = audit;
    }

    /**
     * Adds somebody at the end; staff vouch for them, so they count at once.
     *
     * @throws InvalidInput with everything that is wrong
     */
    public Signatory add(Campaign campaign, SignatoryForm form, String attestedBy, Instant now) {
        refuseIfClosed(campaign);
        LineCheck check = new LineCheck();
        SignatoryLine line = check.line(form);
        String how = check.how(form.how());
        check.checks().done();
        return add(campaign, List.of(line), new Attestation(attestedBy, how, now)).getFirst();
    }

    /**
     * Adds all of them at the end, in this order.
     *
     * @throws CosigningClosed when nobody can co-sign this campaign
     */
    public List<Signatory> add(
            Campaign campaign, List<SignatoryLine> lines, Attestation attestation) {
        refuseIfClosed(campaign);
        int next = signatories.nextPosition(campaign);
        List<Signatory> added = new ArrayList<>();
        for (SignatoryLine line : lines) {
            added.add(new Signatory(campaign, line, next + added.size(), attestation));
        }
        signatories.persist(added);
        audit.record("signatory.add", campaign.slug() + ", " + added.size());
        return added;
    }

    /** Corrects how a line reads. */
    public void correct(Campaign campaign, Signatory signatory, SignatoryForm form) {
        campaign.refuseIfArchived();
        LineCheck check = new LineCheck();
        SignatoryLine line = check.line(form);
        check.checks().done();
        correct(campaign, signatory, line);
    }

    /** The same with a line that was looked at. */
    public void correct(Campaign campaign, Signatory signatory, SignatoryLine line) {
        campaign.refuseIfArchived();
        signatory.correct(line);
        audit.record("signatory.correct", signatory.id().toString());
    }

    /** One who agreed to an earlier text agrees to the one in force. */
    public void agree(Campaign campaign, Signatory signatory, Attestation attestation) {
        refuseIfClosed(campaign);
        signatory.agreeTo(campaign, attestation);
        audit.record("signatory.agree", signatory.id().toString());
    }

    /** A co-signer withdraws, for good unless they sign again. */
    public void leave(Campaign campaign, Signatory signatory, Instant now) {
        campaign.refuseIfArchived();
        signatory.leave(now);
        audit.record("signatory.leave", signatory.id().toString());
    }

    /** Takes somebody off the list. */
    public void remove(Campaign campaign, Signatory signatory, Instant now) {
        campaign.refuseIfArchived();
        signatory.withdraw(now);
        audit.record("signatory.remove", signatory.id().toString());
    }

    /**
     * Undoes a removal; a second time does nothing.
     *
     * @throws WithdrewThemselves when it was not the staff who removed them
     */
    public void putBack(Campaign campaign, Signatory signatory) {
        refuseIfClosed(campaign);
        signatory.putBack();
        audit.record("signatory.restore", signatory.id().toString());
    }

    /** Everybody who agreed to an earlier text agrees to the one in force, somebody vouches. */
    public void renew(Campaign campaign, String attestedBy, String how, Instant now) {
        campaign.refuseIfArchived();
        Attestation attestation = new Attestation(attestedBy, how, now);
        signatories.standingByEarlierText(campaign).forEach(s -> s.agreeTo(campaign, attestation));
        audit.record("signatory.renew", campaign.slug());
    }

    /** Moves somebody one place up (-1) or down (1); at the end of the list nothing happens. */
    public void shift(Campaign campaign, Signatory signatory, int by) {
        int from = ids(campaign).indexOf(signatory.id());
        place(campaign, signatory, from + 1 + by);
    }

    /**
     * Moves somebody to a place, counted from 1; a place beyond an end of the list is that end. The
     * others keep their order.
     */
    public void place(Campaign campaign, Signatory signatory, int place) {
        List<UUID> order = ids(campaign);
        order.remove(signatory.id());
        order.add(Math.clamp(place - 1L, 0, order.size()), signatory.id());
        arrange(campaign, order);
    }

    /**
     * Puts the list into this order.
     *
     * @throws InvalidInput when the order does not hold everybody on the list exactly once
     */
    public void arrange(Campaign campaign, List<UUID> order) {
        campaign.refuseIfArchived();
        Map<UUID, Signatory> listed =
                signatories.listed(campaign).stream()
                        .collect(Collectors.toMap(Signatory::id, Function.identity()));
        if (order.size() != listed.size() || !new HashSet<>(order).equals(listed.keySet())) {
            throw new InvalidInput(
                    "order",
                    "The order must hold each of the %d signatories exactly once."
                            .formatted(listed.size()));
        }
        for (int place = 0; place < order.size(); place++) {
            listed.get(order.get(place)).moveTo(place);
        }
        audit.record("signatory.arrange", campaign.slug());
    }

    private List<UUID> ids(Campaign campaign) {
        return signatories.listed(campaign).stream()
                .map(Signatory::id)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void refuseIfClosed(Campaign campaign) {
        campaign.refuseIfArchived();
        if (campaign.signing() == Signing.NONE) {
            throw new CosigningClosed();
        }
    }
}
