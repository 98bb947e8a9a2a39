package org.undersigned.delivery;

import org.undersigned.web.BrokenRule;

/** A delivery in this state, by this channel, cannot end so. */
public class OutcomeNotPossible extends BrokenRule {

    OutcomeNotPossible(Delivery delivery, DeliveryState wanted) {
        super(
                "This delivery by %s is %s; it cannot become %s."
                        .formatted(delivery.channel(), delivery.state(), wanted));
    }
}
