package org.undersigned.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter on its way to one target, by one channel. */
@Entity
@Table(name = "delivery")
public class Delivery {

    @Id private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    /** No foreign key: the log outlives the target. */
    @Column(name = "target_id")
    private UUID targetId;

    /** Unique with the target: two who order at the same time cannot both succeed. */
    private int round;

    /** Unique with the target as well: the same wish, arriving twice, is one wish. */
    @Column(name = "order_id")
    private UUID orderId;

    private String addressee;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;
    private @Nullable String sha256;
    private @Nullable Integer revision;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "delivery_change", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<DeliveryChange> changes = new ArrayList<>();

    protected Delivery() {}

    /**
     * Plans a delivery.
     *
     * @param round how many this target had before, plus one
     * @param orderId the wish it comes from
     * @param addressee who that is today, in one line
     */
    public Delivery(
            UUID campaignId,
            UUID targetId,
            int round,
            UUID orderId,
            String addressee,
            Channel channel,
            Instant dueAt,
            UUID actor,
            Instant now) {
        this.id = UUID.randomUUID();
        this.campaignId = campaignId;
        this.targetId = targetId;
        this.round = round;
        this.orderId = orderId;
        this.addressee = addressee;
        this.channel = channel;
        this.dueAt = dueAt;
        become(DeliveryState.PLANNED, actor, "", now);
    }

    /** Records the attempt, before it is made. */
    public void send(String sha256, int revision, Instant now) {
        this.sha256 = sha256;
        this.revision = revision;
        attempts++;
        become(DeliveryState.SENDING, null, "", now);
    }

    /**
     * Remembers which bytes are posted or carried.
     *
     * @throws OutcomeNotPossible when it is mailed, or no longer only planned
     */
    public void print(String sha256, int revision, UUID actor, Instant now) {
        if (!isToPrint()) {
            throw new OutcomeNotPossible(this, DeliveryState.PLANNED);
        }
        this.sha256 = sha256;
        this.revision = revision;
        become(DeliveryState.PLANNED, actor, "Printed.", now);
    }

    /** Whether somebody still has to take it to the post or the door. */
    public boolean isToPrint() {
        return channel != Channel.EMAIL && state == DeliveryState.PLANNED;
    }

    /** Of an uncertain one it may become known later that it went out after all. */
    public void sent(Instant now) {
        if (state == DeliveryState.SENDING || state == DeliveryState.UNCERTAIN) {
            become(DeliveryState.SENT, null, "", now);
        }
    }

    /** Not taken now; it will be tried again. */
    public void postpone(String why, Instant now) {
        if (state.isUnderWay()) {
            become(DeliveryState.PLANNED, null, why, now);
        }
    }

    public void bounce(String why, Instant now) {
        if (state.isUnderWay()) {
            become(DeliveryState.BOUNCED, null, why, now);
        }
    }

    public void fail(String why, Instant now) {
        if (state.isUnderWay()) {
            become(DeliveryState.FAILED, null, why, now);
        }
    }

    public void interrupt(Instant now) {
        if (state.isUnderWay()) {
            become(
                    DeliveryState.UNCERTAIN,
                    null,
                    "The connection to the mail server was lost.",
                    now);
        }
    }

    /**
     * @param actor null when the server does it
     * @throws OutcomeNotPossible when it is no longer only planned
     */
    public void cancel(@Nullable UUID actor, String why, Instant now) {
        if (state != DeliveryState.PLANNED) {
            throw new OutcomeNotPossible(this, DeliveryState.CANCELLED);
        }
        become(DeliveryState.CANCELLED, actor, why, now);
    }

    /**
     * Somebody of the staff knows how it ended.
     *
     * @throws OutcomeNotPossible when it cannot have ended so
     */
    public void end(DeliveryState outcome, String note, UUID actor, Instant now) {
        if (!possibleOutcomes().contains(outcome)) {
            throw new OutcomeNotPossible(this, outcome);
        }
        if (channel != Channel.EMAIL && state == DeliveryState.PLANNED) {
            attempts++;
        }
        become(outcome, actor, note, now);
    }

    /** How staff may say that it ended; everything else the server knows by itself. */
    public Set<DeliveryState> possibleOutcomes() {
        Set<DeliveryState> outcomes = EnumSet.noneOf(DeliveryState.class);
        if (channel == Channel.EMAIL) {
            switch (state) {
                case UNCERTAIN -> outcomes.addAll(Set.of(DeliveryState.SENT, DeliveryState.FAILED));
                case SENT ->
                        outcomes.addAll(Set.of(DeliveryState.DELIVERED, DeliveryState.BOUNCED));
                default -> {}
            }
        } else if (state != DeliveryState.CANCELLED) {
            outcomes.addAll(
                    Set.of(DeliveryState.DELIVERED, DeliveryState.REFUSED, DeliveryState.RETURNED));
            if (state == DeliveryState.PLANNED) {
                outcomes.add(DeliveryState.SENT);
            }
            outcomes.remove(state);
        }
        return outcomes;
    }

    private void become(DeliveryState state, @Nullable UUID actor, String note, Instant now) {
        this.state = state;
        changes.add(new DeliveryChange(state, now, actor, note));
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID targetId() {
        return targetId;
    }

    /** 1 for the first to this target, and so on. */
    public int round() {
        return round;
    }

    /** Whom the target named when this was ordered. */
    public String addressee() {
        return addressee;
    }

    public Channel channel() {
        return channel;
    }

    public DeliveryState state() {
        return state;
    }

    /** When it is, or was, to be sent. */
    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Of the exact PDF, 64 hexadecimal digits; null before one was made. */
    public @Nullable String sha256() {
        return sha256;
    }

    /** The number of the text that was sent; null before. */
    public @Nullable Integer revision() {
        return revision;
    }

    /** From the first on. */
    public List<DeliveryChange> changes() {
        return List.copyOf(changes);
    }

    public Instant changedAt() {
        return changes.getLast().at();
    }
}
