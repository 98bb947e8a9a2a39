package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals personal data for the database, so that a row opens only for its purpose and owner. */
@ApplicationScoped
public class Sealer {

    private final LastingKeys keys;

    Sealer(LastingKeys keys) {
        this.keys = keys;
    }

    /**
     * @param purpose what the bytes are, such as {@code signature.email}; the same when opening
     * @param owner the row they belong to
     * @return 33 bytes more than {@code plain}; another result each time
     */
    public byte[] seal(String purpose, UUID owner, byte[] plain) {
        var key = keys.sealing();
        return SealedBox.seal(key.getKey(), key.getValue(), purpose, owner, plain);
    }

    /**
     * @throws CannotOpen when the bytes were changed or sealed for another purpose or owner
     */
    public byte[] open(String purpose, UUID owner, byte[] sealed) {
        byte[] key = keys.sealing(SealedBox.keyNumber(sealed));
        return SealedBox.open(key, purpose, owner, sealed);
    }
}
