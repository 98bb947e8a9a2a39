package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.crypto.KeyDestroyed;
import org.undersigned.crypto.PendingSealer;
import org.undersigned.crypto.Sealer;

/**
 * Decides how the words of a signature lie in the database (signing.md A6): in clear only when
 * everybody may read them, under a key that is soon destroyed before they are confirmed, sealed
 * otherwise.
 */
@ApplicationScoped
public class Vault {

    static final String WORDS = "signature.words";
    static final String ADDRESS = "signature.address";

    private final Sealer sealer;
    private final PendingSealer pending;

    Vault(Sealer sealer, PendingSealer pending) {
        this.sealer = sealer;
        this.pending = pending;
    }

    /**
     * What of the words may stand in clear. The contact of an organisation and the word to the
     * organisers never do.
     */
    static Particulars inClear(Signature signature) {
        if (!signature.isConfirmed() || signature.audience() != Audience.PUBLIC) {
            return Particulars.NONE;
        }
        Particulars words = signature.words();
        return signature.capacity() == Capacity.ON_BEHALF
                ? new Particulars("", "", words.organisation(), "")
                : new Particulars(words.name(), words.designation(), words.organisation(), "");
    }

    /** What does not stand in clear, sealed; null when nothing is left. */
    byte @Nullable [] rest(Signature signature) {
        if (signature.words().equals(inClear(signature)) && signature.proof() == null) {
            return null;
        }
        byte[] words = new Concealed(signature.words(), signature.proof()).bytes();
        return signature.state().isPassing()
                ? pending.seal(signature.id(), words)
                : sealer.seal(WORDS, signature.id(), words);
    }

    Concealed open(UUID id, SignatureState state, byte[] sealed) {
        try {
            return Concealed.of(
                    state.isPassing() ? pending.open(id, sealed) : sealer.open(WORDS, id, sealed));
        } catch (KeyDestroyed e) {
            return Concealed.NOTHING;
        }
    }

    /** Seals an address for the time until the mailbox has answered. */
    public byte[] sealPassing(UUID id, String address) {
        return pending.seal(id, address.getBytes(StandardCharsets.UTF_8));
    }

    public String openPassing(UUID id, byte[] sealed) {
        return new String(pending.open(id, sealed), StandardCharsets.UTF_8);
    }

    /** Seals an address for as long as the signer wants to hear more. */
    public byte[] sealLasting(UUID id, String address) {
        return sealer.seal(ADDRESS, id, address.getBytes(StandardCharsets.UTF_8));
    }

    /** The address in clear text, where it is not forgotten. */
    public Optional<String> address(Signature signature) {
        byte[] sealed = signature.address();
        if (sealed == null) {
            return Optional.empty();
        }
        boolean lasting = signature.confirmedAt() != null && signature.updates();
        return Optional.of(
                lasting
                        ? new String(
                                sealer.open(ADDRESS, signature.id(), sealed),
                                StandardCharsets.UTF_8)
                        : openPassing(signature.id(), sealed));
    }
}
