package org.undersigned.campaign.revision;

import org.undersigned.web.BrokenRule;

/** There is no proposed text with this number. */
public class NothingProposed extends BrokenRule {

    NothingProposed(int number) {
        super("Revision %d is not a proposed change that waits to be accepted.".formatted(number));
    }
}
