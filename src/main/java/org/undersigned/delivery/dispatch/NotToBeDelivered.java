package org.undersigned.delivery.dispatch;

import java.util.Optional;
import org.undersigned.campaign.Campaign;
import org.undersigned.web.BrokenRule;

/** Letters of this campaign do not go out. */
public class NotToBeDelivered extends BrokenRule {

    private NotToBeDelivered(String message) {
        super(message);
    }

    /** Empty when nothing stands in the way. */
    static Optional<NotToBeDelivered> of(Campaign campaign) {
        if (campaign.isSample()) {
            return because("This campaign is a sample. Copy it, then its letter can be sent.");
        }
        return switch (campaign.state()) {
            case APPROVED, OPEN, CLOSED -> Optional.empty();
            case DRAFT, IN_REVIEW -> because("A letter can be sent once somebody has approved it.");
            case ARCHIVED -> because("This campaign is archived; nothing is sent any more.");
        };
    }

    private static Optional<NotToBeDelivered> because(String message) {
        return Optional.of(new NotToBeDelivered(message));
    }
}
