package org.undersigned.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.delivery.DeliveryState.BOUNCED;
import static org.undersigned.delivery.DeliveryState.PLANNED;
import static org.undersigned.delivery.DeliveryState.SENDING;
import static org.undersigned.delivery.DeliveryState.SENT;
import static org.undersigned.delivery.DeliveryState.UNCERTAIN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.delivery.Channel;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.DeliveryChange;
import org.undersigned.delivery.DeliveryState;
import org.undersigned.testsupport.RudeMailHost;
import org.undersigned.testsupport.RudeMailServer;

/** Letters through a real SMTP dialogue that goes wrong. */
@QuarkusTest
@TestProfile(RudeMailHost.class)
class BrokenConnectionTest {

    @Inject Dispatch dispatch;
    @Inject Deliveries deliveries;
    @Inject Clock clock;

    RudeMailServer server;

    @BeforeEach
    void bePolite() {
        server.on("RCPT", "250 fine").on("TEXT", "250 taken");
    }

    private Delivery order(Appeal appeal, boolean again) {
        Order order =
                new Order(UUID.randomUUID(), Channel.EMAIL, List.of(appeal.premier()), null, again);
        return dispatch.order(appeal.slug(), order, appeal.cora().id(), clock.instant()).getFirst();
    }

    private Delivery awaitLast(Delivery delivery, DeliveryState state, int changes) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            assertThat(now(delivery).state()).isEqualTo(state);
                            assertThat(now(delivery).changes()).hasSize(changes);
                        });
        return now(delivery);
    }

    private Delivery now(Delivery delivery) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(delivery.id()));
    }

    private long textsTo(Appeal appeal) {
        return server.texts().stream().filter(t -> t.contains(appeal.premierMailbox())).count();
    }

    @Test
    void lostAfterTheText_isUncertain_andLeavesOnceMoreOnlyWhenAHumanSaysSo() throws Exception {
        Appeal appeal = Appeal.approved();
        server.on("TEXT", RudeMailServer.HANG_UP);

        Delivery first = awaitLast(order(appeal, false), UNCERTAIN, 3);
        server.on("TEXT", "250 taken");
        Thread.sleep(Duration.ofSeconds(7));

        assertThat(first.changes())
                .extracting(DeliveryChange::state)
                .containsExactly(PLANNED, SENDING, UNCERTAIN);
        assertThat(textsTo(appeal)).as("nobody tries by themselves").isEqualTo(1);
        awaitLast(order(appeal, true), SENT, 3);
        assertThat(textsTo(appeal)).isEqualTo(2);
    }

    @Test
    void mailboxUnknown_bounces() {
        Appeal appeal = Appeal.approved();
        server.on("RCPT", "550 5.1.1 no such user");

        Delivery bounced = awaitLast(order(appeal, false), BOUNCED, 3);

        assertThat(bounced.changes().getLast().note()).contains("550").contains("no such user");
        assertThat(textsTo(appeal)).isZero();
    }

    @Test
    void greylisted_waitsForAnotherAttempt() {
        Appeal appeal = Appeal.approved();
        server.on("RCPT", "450 4.2.0 come back later");

        Delivery waiting = awaitLast(order(appeal, false), PLANNED, 3);

        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.changes().getLast().note()).contains("450").contains("tried again");
    }
}
