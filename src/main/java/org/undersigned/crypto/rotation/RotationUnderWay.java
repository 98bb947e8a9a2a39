package org.undersigned.crypto.rotation;

import org.undersigned.web.BrokenRule;

/** One after the other. */
class RotationUnderWay extends BrokenRule {

    RotationUnderWay() {
        super("A new key is taking over right now. Wait until the old one is destroyed.");
    }
}
