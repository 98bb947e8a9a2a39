package org.undersigned.delivery.dispatch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.delivery.DeliveryState.BOUNCED;
import static org.undersigned.delivery.DeliveryState.CANCELLED;
import static org.undersigned.delivery.DeliveryState.FAILED;
import static org.undersigned.delivery.DeliveryState.PLANNED;
import static org.undersigned.delivery.DeliveryState.SENDING;
import static org.undersigned.delivery.DeliveryState.SENT;
import static org.undersigned.delivery.DeliveryState.UNCERTAIN;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.CampaignState;
import org.undersigned.delivery.Channel;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.DeliveryState;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.Refusal;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.web.InvalidInput;

/** Letters to a prime minister and to those on copy, through the server's own postmen. */
@QuarkusTest
@Installation
class DispatchTest {

    @Inject Dispatch dispatch;
    @Inject Deliveries deliveries;
    @Inject LetterMail letterMail;
    @Inject Clock clock;

    GreenMail mailServer;

    private List<Delivery> order(Appeal appeal, Order order) {
        return dispatch.order(appeal.slug(), order, appeal.cora().id(), clock.instant());
    }

    private static Order mail(UUID... targets) {
        return new Order(UUID.randomUUID(), Channel.EMAIL, List.of(targets), null, false);
    }

    private static Order mailAgain(UUID... targets) {
        return new Order(UUID.randomUUID(), Channel.EMAIL, List.of(targets), null, true);
    }

    private Order mailTomorrow(UUID... targets) {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        return new Order(UUID.randomUUID(), Channel.EMAIL, List.of(targets), tomorrow, false);
    }

    private Delivery now(Delivery delivery) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(delivery.id()));
    }

    private void awaitState(Delivery delivery, DeliveryState state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(now(delivery).state()).isEqualTo(state));
    }

    @Test
    void order_everyTargetGetsOneMailOfTheirOwnWithTheBytesOnRecord() throws Exception {
        Appeal appeal = Appeal.approved();

        List<Delivery> ordered = order(appeal, mail(appeal.premier(), appeal.justice()));
        ordered.forEach(delivery -> awaitState(delivery, SENT));

        MimeMessage toPremier = Mailbox.of(mailServer).onlyMailTo(appeal.premierMailbox());
        assertThat(toPremier.getAllRecipients()).hasSize(1);
        assertThat(toPremier.getSubject()).isEqualTo("The two archivists");
        assertThat(toPremier.getFrom()[0].toString()).contains("<appeals@lantern.invalid>");
        assertThat(toPremier.getReplyTo()[0]).hasToString("answers@lantern.invalid");
        assertThat(GreenMailUtil.getBody(toPremier)).contains("We ask you.").contains("Ilse Hart");
        for (Delivery delivery : ordered) {
            boolean premier = delivery.targetId().equals(appeal.premier());
            String mailbox = premier ? appeal.premierMailbox() : appeal.justiceMailbox();
            byte[] pdf = Mailbox.of(mailServer).onlyAttachmentSentTo(mailbox);
            assertThat(pdf).startsWith("%PDF-1.7".getBytes(US_ASCII));
            assertThat(now(delivery).sha256()).isEqualTo(sha256(pdf));
            assertThat(now(delivery).revision()).isEqualTo(1);
            assertThat(now(delivery).attempts()).isEqualTo(1);
            assertThat(now(delivery).changes())
                    .extracting(change -> change.state())
                    .containsExactly(PLANNED, SENDING, SENT);
            assertThat(now(delivery).changes().getFirst().actor()).isEqualTo(appeal.cora().id());
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void order_twice_isRefused() {
        Appeal appeal = Appeal.approved();
        order(appeal, mail(appeal.premier()));

        assertThatThrownBy(() -> order(appeal, mail(appeal.premier())))
                .isInstanceOf(AlreadyDelivered.class);
    }

    @Test
    void order_someHaveItAlready_goesToTheOthers() {
        Appeal appeal = Appeal.approved();
        order(appeal, mail(appeal.premier()));

        List<Delivery> ordered = order(appeal, mail(appeal.premier(), appeal.justice()));

        assertThat(ordered).extracting(Delivery::targetId).containsExactly(appeal.justice());
    }

    @Test
    void order_manyAtOnce_oneMail() throws Exception {
        Appeal appeal = Appeal.approved();

        List<Delivery> ordered = allAtOnce(() -> order(appeal, mail(appeal.premier())));

        assertThat(ordered).hasSize(1);
        awaitState(ordered.getFirst(), SENT);
        assertThat(Mailbox.of(mailServer).mailsTo(appeal.premierMailbox())).hasSize(1);
    }

    @Test
    void orderAgain_sameWishManyTimesAtOnce_oneMoreMail() throws Exception {
        Appeal appeal = Appeal.approved();
        Delivery first = order(appeal, mail(appeal.premier())).getFirst();
        awaitState(first, SENT);
        Order twiceClicked = mailAgain(appeal.premier());

        List<Delivery> ordered = allAtOnce(() -> order(appeal, twiceClicked));

        assertThat(ordered).hasSize(1);
        awaitState(ordered.getFirst(), SENT);
        assertThat(Mailbox.of(mailServer).mailsTo(appeal.premierMailbox())).hasSize(2);
    }

    private static List<Delivery> allAtOnce(Callable<List<Delivery>> order)
            throws InterruptedException {
        List<Delivery> ordered = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(6)) {
            for (var answer : people.invokeAll(Stream.generate(() -> order).limit(6).toList())) {
                try {
                    ordered.addAll(answer.get());
                } catch (ExecutionException e) {
                    assertThat(e.getCause())
                            .isInstanceOfAny(AlreadyDelivered.class, StillUnderWay.class);
                }
            }
        }
        return ordered;
    }

    @Test
    void orderAgain_whileStillPlanned_isRefused() {
        Appeal appeal = Appeal.approved();
        order(appeal, mailTomorrow(appeal.premier()));

        assertThatThrownBy(() -> order(appeal, mailAgain(appeal.premier())))
                .isInstanceOf(StillUnderWay.class);
    }

    @Test
    void order_unknownTarget_isBadInput() {
        Appeal appeal = Appeal.approved();

        assertThatThrownBy(() -> order(appeal, mail(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input ->
                                assertThat(input.errors().getFirst().field()).isEqualTo("targets"));
        assertThatThrownBy(() -> order(appeal, mail())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void order_targetWithoutAddress_isNamedAndNothingLeaves() {
        Appeal appeal = Appeal.approved();
        Order toAll = new Order(UUID.randomUUID(), Channel.EMAIL, null, null, false);

        assertThatThrownBy(() -> order(appeal, toAll))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input ->
                                assertThat(input.errors())
                                        .singleElement()
                                        .extracting(error -> error.message())
                                        .asString()
                                        .startsWith("M. Odo Brecht, Minister has no e-mail"));
        assertThat(order(appeal, mail(appeal.premier()))).hasSize(1);
        assertThat(order(appeal, new Order(UUID.randomUUID(), Channel.HAND, null, null, false)))
                .extracting(Delivery::targetId)
                .containsExactly(appeal.justice(), appeal.unreachable());
    }

    @Test
    void order_notApproved_orASample_isRefused() {
        Appeal draft = Appeal.drafted();
        Appeal sample = Appeal.approved();
        sample.showAsSample();

        assertThatThrownBy(() -> order(draft, mail(draft.premier())))
                .isInstanceOf(NotToBeDelivered.class);
        draft.move(CampaignState.IN_REVIEW);
        assertThatThrownBy(() -> order(draft, mail(draft.premier())))
                .isInstanceOf(NotToBeDelivered.class);
        assertThatThrownBy(() -> order(sample, mail(sample.premier())))
                .isInstanceOf(NotToBeDelivered.class)
                .hasMessageContaining("sample");
    }

    @Test
    void planned_isSentByNobodyBefore_andCanBeCancelled() {
        Appeal appeal = Appeal.approved();
        Delivery planned = order(appeal, mailTomorrow(appeal.premier())).getFirst();

        assertThat(now(planned).state()).isEqualTo(PLANNED);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                deliveries
                                        .findById(planned.id())
                                        .cancel(appeal.cora().id(), "", clock.instant()));

        assertThat(write(planned)).isEmpty();
        assertThat(now(planned).state()).isEqualTo(CANCELLED);
        assertThat(order(appeal, mail(appeal.premier()))).hasSize(1);
    }

    @Test
    void planned_campaignBackToDraft_isCancelledByTheServer() {
        Appeal appeal = Appeal.approved();
        Delivery planned = order(appeal, mailTomorrow(appeal.premier())).getFirst();
        appeal.move(CampaignState.DRAFT);

        assertThat(write(planned)).isEmpty();

        assertThat(now(planned).state()).isEqualTo(CANCELLED);
        assertThat(now(planned).changes().getLast().note()).contains("approved");
    }

    @Test
    void interrupted_isNeverWrittenTwice_andAHumanMaySendItAgain() {
        Appeal appeal = Appeal.approved();
        Delivery planned = order(appeal, mailTomorrow(appeal.premier())).getFirst();

        assertThat(write(planned)).isPresent();
        assertThat(now(planned).state()).as("recorded before it is sent").isEqualTo(SENDING);
        assertThat(write(planned)).isEmpty();
        tell(() -> letterMail.uncertain(planned.id(), clock.instant()));

        assertThat(now(planned).state()).isEqualTo(UNCERTAIN);
        assertThatThrownBy(() -> order(appeal, mail(appeal.premier())))
                .isInstanceOf(AlreadyDelivered.class);
        assertThat(order(appeal, mailAgain(appeal.premier()))).hasSize(1);
    }

    @Test
    void refusedForNow_isTriedAgain() {
        Delivery planned = refused(new Refusal(false, 451, "greylisted"));

        assertThat(planned.state()).isEqualTo(PLANNED);
        assertThat(planned.attempts()).isEqualTo(1);
        assertThat(planned.changes().getLast().note()).contains("451 greylisted");
        assertThat(write(planned)).isPresent();
        assertThat(now(planned).attempts()).isEqualTo(2);
    }

    @Test
    void refusedForGood_bounced_andGivenUp_failed() {
        assertThat(refused(new Refusal(true, 550, "no such user")).state()).isEqualTo(BOUNCED);
        assertThat(refused(new Refusal(true, 0, "nobody listens")).state()).isEqualTo(FAILED);
    }

    private Delivery refused(Refusal refusal) {
        Appeal appeal = Appeal.approved();
        Delivery planned = order(appeal, mailTomorrow(appeal.premier())).getFirst();
        write(planned);
        tell(() -> letterMail.refused(planned.id(), refusal, clock.instant()));
        return now(planned);
    }

    private Optional<MailMessage> write(Delivery delivery) {
        return QuarkusTransaction.requiringNew()
                .call(() -> letterMail.write(delivery.id(), "", clock.instant()));
    }

    private static void tell(Runnable news) {
        QuarkusTransaction.requiringNew().run(news);
    }
}
