package org.undersigned.delivery.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Channel;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.envelope.Mailboxes;
import org.undersigned.mail.Outbox;
import org.undersigned.official.Official;
import org.undersigned.web.FieldError;
import org.undersigned.web.InvalidInput;

/** Orders deliveries; the rules stand here, and hold however many order at once. */
@ApplicationScoped
class Dispatch {

    private static final byte[] NO_SECRET = {};

    private final Campaigns campaigns;
    private final Deliveries deliveries;
    private final FinishedLetters letters;
    private final Outbox outbox;
    private final Audit audit;

    Dispatch(
            Campaigns campaigns,
            Deliveries deliveries,
            FinishedLetters letters,
            Outbox outbox,
            Audit audit) {
        this.campaigns = campaigns;
        this.deliveries = deliveries;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Plans a delivery to every target named that does not have the letter; one that is due now
     * leaves right after the commit.
     *
     * @throws NotToBeDelivered before the campaign's approval, for one
     * @throws AlreadyDelivered when nobody is left
     * @throws InvalidInput for unknown targets, and those without an address
     */
    @Transactional
    public List<Delivery> order(String slug, Order order, UUID actor, Instant now) {
        Campaign campaign = campaigns.bySlug(slug).orElseThrow(NotFoundException::new);
        NotToBeDelivered.of(campaign)
                .ifPresent(
                        obstacle -> {
                            throw obstacle;
                        });
        // Looked at once: what others order from now on collides with it, and loses or wins.
        Map<UUID, Delivery> latest = deliveries.latestOf(campaign);
        List<CampaignTarget> targets = toReach(campaign, latest, order);
        Instant dueAt = order.at() == null || order.at().isBefore(now) ? now : order.at();
        if (order.channel() == Channel.EMAIL) {
            // Whatever stops a letter from being made is said to the one who orders it.
            targets.forEach(target -> letters.mailable(campaign, target, now));
        }
        List<Delivery> ordered =
                targets.stream()
                        .map(t -> plan(campaign, t, latest.get(t.id()), order, dueAt, actor, now))
                        .toList();
        try {
            deliveries.flush();
        } catch (ConstraintViolationException e) {
            // Somebody ordered the same at the same time, and was first.
            throw new AlreadyDelivered();
        }
        audit.record("delivery.order", slug);
        return ordered;
    }

    /** Who would get the letter now. */
    List<CampaignTarget> toReach(Campaign campaign, Order order) {
        return toReach(campaign, deliveries.latestOf(campaign), order);
    }

    private static List<CampaignTarget> toReach(
            Campaign campaign, Map<UUID, Delivery> latest, Order order) {
        List<CampaignTarget> left =
                named(campaign, order.targets()).stream()
                        .filter(target -> order.again() || isLeft(latest.get(target.id())))
                        .toList();
        if (left.isEmpty()) {
            throw new AlreadyDelivered();
        }
        for (CampaignTarget target : left) {
            Delivery before = latest.get(target.id());
            if (before != null && before.state().isUnderWay()) {
                throw new StillUnderWay(before.addressee());
            }
        }
        if (order.channel() == Channel.EMAIL) {
            refuseWithoutAddress(left);
        }
        return left;
    }

    private static boolean isLeft(@Nullable Delivery before) {
        return before == null || !before.state().mayReachThem();
    }

    private static List<CampaignTarget> named(Campaign campaign, @Nullable List<UUID> ids) {
        List<CampaignTarget> all = campaign.targets();
        if (all.isEmpty()) {
            throw new InvalidInput("targets", "This campaign has no targets yet.");
        }
        if (ids == null) {
            return all;
        }
        if (ids.isEmpty()) {
            throw new InvalidInput("targets", "Choose at least one target.");
        }
        List<FieldError> unknown =
                ids.stream()
                        .filter(id -> all.stream().noneMatch(target -> target.id().equals(id)))
                        .map(id -> new FieldError("targets", "No target of this campaign: " + id))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return all.stream().filter(target -> ids.contains(target.id())).toList();
    }

    private static void refuseWithoutAddress(List<CampaignTarget> targets) {
        List<FieldError> missing =
                targets.stream()
                        .filter(target -> Mailboxes.of(target.official()).isEmpty())
                        .map(
                                target ->
                                        new FieldError(
                                                "targets",
                                                addressee(target)
                                                        + " has no e-mail address. Add one to the"
                                                        + " person or the office, or choose another"
                                                        + " channel."))
                        .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    private Delivery plan(
            Campaign campaign,
            CampaignTarget target,
            @Nullable Delivery before,
            Order order,
            Instant dueAt,
            UUID actor,
            Instant now) {
        Delivery delivery =
                new Delivery(
                        campaign.id(),
                        target.id(),
                        before == null ? 1 : before.round() + 1,
                        order.id(),
                        addressee(target),
                        order.channel(),
                        dueAt,
                        actor,
                        now);
        deliveries.persist(delivery);
        if (order.channel() == Channel.EMAIL) {
            outbox.put(LetterMail.KIND, delivery.id(), NO_SECRET, dueAt);
        }
        return delivery;
    }

    /** Such as "M. Manuel Valls, Prime Minister". */
    static String addressee(CampaignTarget target) {
        Official official = target.official();
        return (official.honorific() + " " + official.name() + ", " + official.office().title())
                .strip();
    }
}
