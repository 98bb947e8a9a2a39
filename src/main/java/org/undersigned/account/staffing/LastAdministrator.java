package org.undersigned.account.staffing;

import org.undersigned.web.BrokenRule;

/** Somebody must remain who can let others in. */
class LastAdministrator extends BrokenRule {

    LastAdministrator() {
        super("This is the last active administrator. Please make somebody else one first.");
    }
}
