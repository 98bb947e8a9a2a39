package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.crypto.Sealer;

/** Seals who is invited and where they are reached. */
@ApplicationScoped
class InvitationVault {

    static final String ADDRESS = "invitation.address";
    static final String CARD = "invitation.card";

    private final Sealer sealer;

    InvitationVault(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(String purpose, UUID invitation, String plain) {
        return sealer.seal(purpose, invitation, plain.getBytes(StandardCharsets.UTF_8));
    }

    String open(String purpose, UUID invitation, byte[] sealed) {
        return new String(sealer.open(purpose, invitation, sealed), StandardCharsets.UTF_8);
    }

    byte[] seal(UUID invitation, Card card) {
        return seal(CARD, invitation, card.written());
    }

    Card card(Invitation invitation) {
        return Card.read(open(CARD, invitation.id(), invitation.card()));
    }

    /** Empty once it is forgotten. */
    Optional<String> address(Invitation invitation) {
        return Optional.ofNullable(invitation.address())
                .map(box -> open(ADDRESS, invitation.id(), box));
    }
}
