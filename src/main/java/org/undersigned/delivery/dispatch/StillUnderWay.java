package org.undersigned.delivery.dispatch;

import org.undersigned.web.BrokenRule;

/** A delivery that has not ended must end, or be cancelled, before the next begins. */
public class StillUnderWay extends BrokenRule {

    StillUnderWay(String addressee) {
        super(
                "A delivery to %s is planned or being sent. Wait for it, or cancel it first."
                        .formatted(addressee));
    }
}
