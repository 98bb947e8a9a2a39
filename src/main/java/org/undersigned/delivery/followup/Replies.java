package org.undersigned.delivery.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.undersigned.account.CurrentAccount;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.delivery.Delivery;

/** All answers to letters. */
@ApplicationScoped
public class Replies implements PanacheRepositoryBase<Reply, UUID> {

    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    Replies(CurrentAccount current, Audit audit, Clock clock) {
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records what came in; whoever is signed in vouches for it. */
    Reply record(Delivery delivery, ReplyForm form) {
        ReplyForm.Checked checked = form.checked(LocalDate.now(clock));
        Reply reply = new Reply(delivery.id(), checked, current.get().id(), clock.instant());
        persist(reply);
        audit.record("delivery.reply", delivery.id().toString());
        return reply;
    }

    /** The oldest first. */
    List<Reply> to(Delivery delivery) {
        return list("deliveryId = ?1 order by receivedOn, recordedAt", delivery.id());
    }

    /** The oldest first. */
    public List<Reply> toAnyOf(Campaign campaign) {
        return list(
                "deliveryId in (select d.id from Delivery d where d.campaignId = ?1)"
                        + " order by receivedOn, recordedAt",
                campaign.id());
    }
}
