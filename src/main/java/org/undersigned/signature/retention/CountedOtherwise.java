package org.undersigned.signature.retention;

import org.undersigned.web.BrokenRule;

/** Whoever orders an erasure has other numbers in mind than there are. */
class CountedOtherwise extends BrokenRule {

    CountedOtherwise(long left) {
        super("There are " + left + " signatures to erase. Look again, and type that number.");
    }
}
