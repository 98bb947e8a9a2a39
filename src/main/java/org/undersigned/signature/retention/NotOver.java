package org.undersigned.signature.retention;

import org.undersigned.web.BrokenRule;

/** Signers of a campaign that runs are asked, printed and written to. */
class NotOver extends BrokenRule {

    NotOver() {
        super("The campaign is not over: close it first.");
    }
}
