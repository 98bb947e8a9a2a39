package org.undersigned.campaign.revision;

import org.undersigned.web.BrokenRule;

/** Who wrote any part of a text may not be the one who approves it. */
public class WroteItThemselves extends BrokenRule {

    WroteItThemselves() {
        super("You wrote a part of this text, so somebody else has to approve it.");
    }
}
