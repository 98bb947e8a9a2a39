package org.undersigned.permission;

import org.undersigned.web.BrokenRule;

/** Nobody is their own second person. */
public class OwnWish extends BrokenRule {

    OwnWish() {
        super("You asked for this list yourself: somebody else has to answer.");
    }
}
