package org.undersigned.cosigner;

import org.undersigned.web.BrokenRule;

/** A withdrawal belongs to whoever withdrew. */
public class WithdrewThemselves extends BrokenRule {

    WithdrewThemselves() {
        super("They withdrew themselves. To have them back, invite them again.");
    }
}
