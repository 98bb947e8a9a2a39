package org.undersigned.signature.form;

import org.undersigned.web.BrokenRule;

/** The appeal no longer takes signatures, or never took any from the public. */
class SigningClosed extends BrokenRule {

    SigningClosed(String message) {
        super(message);
    }
}
