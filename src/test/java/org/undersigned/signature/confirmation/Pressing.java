package org.undersigned.signature.confirmation;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.undersigned.crypto.Tokens;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;

/** What the newest link says that was sent to somebody who signed. */
final class Pressing {

    private Pressing() {}

    static Tokens.Claim the(UUID signature) {
        Signatures signatures = Arc.container().instance(Signatures.class).get();
        int generation = signatures.find(signature).map(Signature::generation).orElse(0);
        return new Tokens.Claim(signature, generation);
    }
}
