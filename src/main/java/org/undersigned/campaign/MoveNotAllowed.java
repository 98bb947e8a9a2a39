package org.undersigned.campaign;

import org.undersigned.web.BrokenRule;

/** A campaign cannot go from where it stands to where it was sent. */
public class MoveNotAllowed extends BrokenRule {

    MoveNotAllowed(CampaignState from, CampaignState to) {
        super(
                "A campaign that is %s cannot become %s. Possible now: %s."
                        .formatted(
                                from,
                                to,
                                from.next().isEmpty() ? "nothing, this is final" : from.next()));
    }
}
