package org.undersigned.cosigner.invitation;

import org.undersigned.web.BrokenRule;

/** An invitation must lead to something that can be signed. */
class InvitingClosed extends BrokenRule {

    InvitingClosed(String why) {
        super(why);
    }
}
