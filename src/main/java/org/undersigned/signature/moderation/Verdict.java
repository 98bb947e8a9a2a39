package org.undersigned.signature.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;

/** What the staff decide about signatures (signing.md C). */
public enum Verdict {
    /** They leave every list, and the count. */
    REJECT(SignatureState.CONFIRMED, SignatureState.SUSPECT),
    /** What was taken out comes back. */
    RESTORE(SignatureState.REJECTED),
    /** What was held back gets its mail. */
    RELEASE(SignatureState.SUSPECT);

    private final Set<SignatureState> on;

    Verdict(SignatureState... on) {
        this.on = Set.of(on);
    }

    static List<Verdict> on(SignatureState state) {
        return Arrays.stream(values()).filter(verdict -> verdict.on.contains(state)).toList();
    }

    /** The same signature where it has nothing to say. */
    Signature of(Signature signature) {
        return switch (this) {
            case REJECT -> signature.reject();
            case RESTORE -> signature.restore();
            case RELEASE -> signature.release();
        };
    }

    /** What {@link #of} made, back again; the same signature where something else came between. */
    Signature undo(Signature signature) {
        return switch (this) {
            case REJECT -> signature.restore();
            case RESTORE -> signature.reject();
            case RELEASE -> signature.holdBack();
        };
    }

    /** For the audit. */
    String action() {
        return "signatures." + name().toLowerCase(Locale.ROOT);
    }
}
