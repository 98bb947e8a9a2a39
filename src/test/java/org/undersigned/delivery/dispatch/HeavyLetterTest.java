package org.undersigned.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Channel;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.DeliveryState;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.NoMailServer;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;

/** A letter with more names than a mail can carry. */
@QuarkusTest
@TestProfile(HeavyLetterTest.SmallMails.class)
class HeavyLetterTest {

    @Inject Dispatch dispatch;
    @Inject Deliveries deliveries;
    @Inject Campaigns campaigns;
    @Inject LetterMail mail;
    @Inject Clock clock;

    /** Two thousand names take more than 100 KB. */
    public static class SmallMails extends NoMailServer {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("undersigned.deliveries.largest-mail", "100K");
        }
    }

    @Test
    void order_moreNamesThanAMailCarries_saysSoAndPlansNothing() {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 2_000);
        assertThatThrownBy(() -> order(appeal, Channel.EMAIL))
                .isInstanceOf(TooHeavyForMail.class)
                .hasMessageMatching(
                        "With all its names, the letter to Anselm Tierce, .* has 0\\.[0-9] MB, and"
                                + " this server mails at most 0\\.1 MB\\. Print it .*");
        assertThat(all(appeal)).isEmpty();
    }

    @Test
    void order_onPaper_isPlanned() {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 2_000);
        assertThat(order(appeal, Channel.POST)).hasSize(2);
    }

    @Test
    void mail_thatGrewMeanwhile_fails() {
        OpenAppeal appeal = OpenAppeal.begin();
        order(appeal, Channel.EMAIL, clock.instant().plus(Duration.ofDays(1)));
        UUID first = all(appeal).getFirst().id();
        Crowd.named(appeal, 2_000);
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(() -> mail.write(first, "", clock.instant())))
                .isEmpty();
        assertThat(all(appeal))
                .filteredOn(delivery -> delivery.id().equals(first))
                .extracting(Delivery::state)
                .containsExactly(DeliveryState.FAILED);
    }

    private List<Delivery> order(OpenAppeal appeal, Channel channel) {
        return order(appeal, channel, clock.instant());
    }

    private List<Delivery> order(OpenAppeal appeal, Channel channel, Instant at) {
        Order order = new Order(UUID.randomUUID(), channel, null, at, false);
        UUID cora = Staff.with(Role.COORDINATOR).id();
        return dispatch.order(appeal.slug(), order, cora, clock.instant());
    }

    private List<Delivery> all(OpenAppeal appeal) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.of(campaigns.get(appeal.slug())));
    }
}
