package org.undersigned.delivery.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.DeliveryState;
import org.undersigned.delivery.frozen.FrozenLetters;
import org.undersigned.envelope.Envelopes;
import org.undersigned.envelope.Mailboxes;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.mail.MailWriter;
import org.undersigned.mail.Refusal;

/** The mail that brings a letter to one target: its words, and the PDF. */
@ApplicationScoped
class LetterMail implements MailWriter {

    static final String KIND = "letter";

    private final Deliveries deliveries;
    private final Campaigns campaigns;
    private final FinishedLetters letters;
    private final FrozenLetters frozen;
    private final Envelopes envelopes;

    LetterMail(
            Deliveries deliveries,
            Campaigns campaigns,
            FinishedLetters letters,
            FrozenLetters frozen,
            Envelopes envelopes) {
        this.deliveries = deliveries;
        this.campaigns = campaigns;
        this.letters = letters;
        this.frozen = frozen;
        this.envelopes = envelopes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A minister who gets the same letter twice takes neither seriously. */
    @Override
    public boolean onceOnly() {
        return true;
    }

    /** Where officials are reached is no secret; it is looked up when the letter leaves. */
    @Override
    public String open(UUID subject, byte[] sealedAddress) {
        return "";
    }

    @Override
    public Optional<MailMessage> write(UUID subject, String address, Instant now) {
        Delivery delivery = deliveries.findById(subject);
        if (delivery == null || delivery.state() != DeliveryState.PLANNED) {
            return Optional.empty();
        }
        Campaign campaign = campaigns.findById(delivery.campaignId());
        Optional<NotToBeDelivered> obstacle = NotToBeDelivered.of(campaign);
        if (obstacle.isPresent()) {
            delivery.cancel(null, obstacle.get().getMessage(), now);
            return Optional.empty();
        }
        Optional<CampaignTarget> target =
                campaign.targets().stream()
                        .filter(t -> t.id().equals(delivery.targetId()))
                        .findFirst();
        if (target.isEmpty()) {
            delivery.cancel(null, "The campaign no longer addresses them.", now);
            return Optional.empty();
        }
        List<Recipient> to = Mailboxes.of(target.get().official());
        if (to.isEmpty()) {
            delivery.fail("They have no e-mail address any more.", now);
            return Optional.empty();
        }
        return finished(campaign, target.get(), delivery, now)
                .map(letter -> envelopes.mail(campaign, to, List.of(), letter.enclosed()));
    }

    /** Records the attempt and the bytes it is made with. */
    private Optional<FinishedLetter> finished(
            Campaign campaign, CampaignTarget target, Delivery delivery, Instant now) {
        try {
            FinishedLetter letter = letters.mailable(campaign, target, now);
            delivery.send(letter.sha256(), letter.revision(), now);
            frozen.freeze(delivery, letter.pdf(), letter.names(), now);
            return Optional.of(letter);
        } catch (TooHeavyForMail e) {
            delivery.fail(e.getMessage(), now);
            return Optional.empty();
        } catch (LetterCannotBeMade e) {
            // Not the reason itself: it may quote a name, and the log is kept for long.
            delivery.fail("The letter could not be made. Look at it to see why.", now);
            return Optional.empty();
        }
    }

    @Override
    public void accepted(UUID subject, Instant now) {
        change(subject, delivery -> delivery.sent(now));
    }

    @Override
    public void refused(UUID subject, Refusal refusal, Instant now) {
        String said =
                refusal.code() == 0 ? refusal.words() : refusal.code() + " " + refusal.words();
        change(
                subject,
                delivery -> {
                    if (!refusal.last()) {
                        delivery.postpone("Not taken, will be tried again: " + said, now);
                    } else if (refusal.code() >= 500) {
                        delivery.bounce("The mail server said: " + said, now);
                    } else {
                        delivery.fail("Given up: " + said, now);
                    }
                });
    }

    @Override
    public void uncertain(UUID subject, Instant now) {
        change(subject, delivery -> delivery.interrupt(now));
    }

    private void change(UUID subject, Consumer<Delivery> change) {
        @Nullable Delivery delivery = deliveries.findById(subject);
        if (delivery != null) {
            change.accept(delivery);
        }
    }
}
