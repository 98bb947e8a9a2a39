package org.undersigned.delivery.dispatch;

import org.undersigned.web.BrokenRule;

/** Every target named has the letter, may have it, or is about to get it. */
public class AlreadyDelivered extends BrokenRule {

    AlreadyDelivered() {
        super(
                "Everybody named has this letter already, or is about to get it. To send it once"
                        + " more, say \"again\".");
    }
}
