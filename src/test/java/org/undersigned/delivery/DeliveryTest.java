package org.undersigned.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.delivery.DeliveryState.BOUNCED;
import static org.undersigned.delivery.DeliveryState.CANCELLED;
import static org.undersigned.delivery.DeliveryState.DELIVERED;
import static org.undersigned.delivery.DeliveryState.FAILED;
import static org.undersigned.delivery.DeliveryState.PLANNED;
import static org.undersigned.delivery.DeliveryState.REFUSED;
import static org.undersigned.delivery.DeliveryState.RETURNED;
import static org.undersigned.delivery.DeliveryState.SENDING;
import static org.undersigned.delivery.DeliveryState.SENT;
import static org.undersigned.delivery.DeliveryState.UNCERTAIN;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID CORA = UUID.randomUUID();

    private static Delivery planned(Channel channel) {
        return new Delivery(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "M. Odo Brecht, Minister of Justice",
                channel,
                NOW,
                CORA,
                NOW);
    }

    private static Delivery sending() {
        Delivery delivery = planned(Channel.EMAIL);
        delivery.send("ab", 3, NOW);
        return delivery;
    }

    @Test
    void mailed_everyChangeIsOnRecord() {
        Delivery delivery = sending();
        delivery.sent(NOW.plusSeconds(2));

        assertThat(delivery.changes())
                .containsExactly(
                        new DeliveryChange(PLANNED, NOW, CORA, ""),
                        new DeliveryChange(SENDING, NOW, null, ""),
                        new DeliveryChange(SENT, NOW.plusSeconds(2), null, ""));
        assertThat(delivery.attempts()).isEqualTo(1);
        assertThat(delivery.sha256()).isEqualTo("ab");
        assertThat(delivery.revision()).isEqualTo(3);
    }

    @Test
    void interrupted_aHumanDecides() {
        Delivery arrived = sending();
        arrived.interrupt(NOW);
        Delivery lost = sending();
        lost.interrupt(NOW);

        assertThat(arrived.state()).isEqualTo(UNCERTAIN);
        arrived.end(SENT, "The office has it.", CORA, NOW);
        lost.end(FAILED, "", CORA, NOW);

        assertThat(arrived.state()).isEqualTo(SENT);
        assertThat(lost.state()).isEqualTo(FAILED);
        assertThat(lost.state().mayReachThem()).isFalse();
    }

    @Test
    void interrupted_thenHeardOfAfterAll_isSent() {
        Delivery delivery = sending();
        delivery.interrupt(NOW);

        delivery.sent(NOW);

        assertThat(delivery.state()).isEqualTo(SENT);
    }

    @Test
    void lateNews_doesNotChangeWhatAHumanSaid() {
        Delivery delivery = sending();
        delivery.interrupt(NOW);
        delivery.end(FAILED, "", CORA, NOW);

        delivery.sent(NOW);
        delivery.interrupt(NOW);
        delivery.postpone("", NOW);

        assertThat(delivery.state()).isEqualTo(FAILED);
    }

    @Test
    void mailed_outcomesOfTheDoor_arePossibleOnlyWhereTheyMakeSense() {
        Delivery sent = sending();
        sent.sent(NOW);

        assertThat(sent.possibleOutcomes()).containsExactlyInAnyOrder(DELIVERED, BOUNCED);
        assertThatThrownBy(() -> sent.end(REFUSED, "", CORA, NOW))
                .isInstanceOf(OutcomeNotPossible.class);
        assertThatThrownBy(() -> sending().end(DELIVERED, "", CORA, NOW))
                .isInstanceOf(OutcomeNotPossible.class);
    }

    @Test
    void carried_refusedAtTheDoor_isOneAttempt() {
        Delivery delivery = planned(Channel.HAND);

        delivery.end(REFUSED, "Despite the permit.", CORA, NOW);

        assertThat(delivery.attempts()).isEqualTo(1);
        assertThat(delivery.changes().getLast())
                .isEqualTo(new DeliveryChange(REFUSED, NOW, CORA, "Despite the permit."));
    }

    @Test
    void posted_thenReturned() {
        Delivery delivery = planned(Channel.POST);

        delivery.end(SENT, "", CORA, NOW);
        delivery.end(RETURNED, "Moved away.", CORA, NOW);

        assertThat(delivery.attempts()).isEqualTo(1);
        assertThat(delivery.state()).isEqualTo(RETURNED);
    }

    @Test
    void cancel_onlyWhilePlanned() {
        Delivery planned = planned(Channel.EMAIL);
        planned.cancel(CORA, "", NOW);

        assertThat(planned.state()).isEqualTo(CANCELLED);
        assertThat(planned.possibleOutcomes()).isEmpty();
        assertThatThrownBy(() -> sending().cancel(CORA, "", NOW))
                .isInstanceOf(OutcomeNotPossible.class);
    }

    @Test
    void print_mailedOne_isRefused() {
        assertThatThrownBy(() -> planned(Channel.EMAIL).print("ab", 1, CORA, NOW))
                .isInstanceOf(OutcomeNotPossible.class);
    }
}
