package org.undersigned.delivery.dispatch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.delivery.Delivery;
import org.undersigned.envelope.Mailboxes;
import org.undersigned.mail.MailMessage.Recipient;

/**
 * One target on a page: who it is, where they are reached, and what they have got.
 *
 * @param latest null when nothing was sent to them yet
 */
record TargetLine(
        UUID id,
        String addressee,
        Addressing as,
        List<String> mailboxes,
        boolean receivesNames,
        @Nullable Delivery latest) {

    static TargetLine of(CampaignTarget target, @Nullable Delivery latest) {
        return new TargetLine(
                target.id(),
                Dispatch.addressee(target),
                target.as(),
                Mailboxes.of(target.official()).stream().map(Recipient::address).toList(),
                target.receivesNames(),
                latest);
    }

    /** Whether they would get it unless somebody says "again". */
    public boolean isLeft() {
        return latest == null || !latest.state().mayReachThem();
    }
}
