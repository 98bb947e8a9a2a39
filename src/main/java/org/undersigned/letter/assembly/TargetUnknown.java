package org.undersigned.letter.assembly;

/** A letter was wanted for somebody to whom the campaign does not write. */
public final class TargetUnknown extends RuntimeException {

    TargetUnknown() {
        super("This campaign has no such target.");
    }
}
