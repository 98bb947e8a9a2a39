package org.undersigned.signature.confirmation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.mail.Outbox;
import org.undersigned.signature.Moments;
import org.undersigned.signature.PlaceTaken;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/** Turns a request into a signature when its mailbox answers; a second time changes nothing. */
@ApplicationScoped
class Confirmation {

    /** A mail that came late is no reason to lose a voice (signing.md A8). */
    private static final Duration GRACE = Duration.ofHours(24);

    /** Each try but the last loses to another signature of the same mailbox, which has two. */
    private static final int TRIES = 4;

    private final Signatures signatures;
    private final Campaigns campaigns;
    private final Vault vault;
    private final Outbox outbox;

    Confirmation(Signatures signatures, Campaigns campaigns, Vault vault, Outbox outbox) {
        this.signatures = signatures;
        this.campaigns = campaigns;
        this.vault = vault;
        this.outbox = outbox;
    }

    /** What a press of the button would do, or has done. */
    Standing look(Signature request, Instant now) {
        return look(request, campaigns.findById(request.campaign()), places(request), now);
    }

    /** Returns when the signature is committed. */
    Standing confirm(UUID id, Instant now) {
        for (int left = TRIES; ; left--) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> confirmOnce(id, now));
            } catch (PlaceTaken e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private Standing confirmOnce(UUID id, Instant now) {
        Optional<Signature> request = signatures.lock(id);
        if (request.isEmpty()) {
            return Standing.ENDED;
        }
        Signature signature = request.get();
        Campaign campaign = campaigns.findById(signature.campaign());
        Places places = places(signature);
        Standing standing = look(signature, campaign, places, now);
        if (standing == Standing.AWAITED) {
            accept(signature, campaign, places.freeFor(signature).orElseThrow(), now);
            return Standing.CONFIRMED;
        }
        return standing;
    }

    private void accept(Signature request, Campaign campaign, int place, Instant now) {
        String address = vault.address(request).orElseThrow();
        Instant kept = Moments.kept(campaign, now);
        Signature confirmed = request.confirm(place, kept);
        Signature stored =
                confirmed.updates()
                        ? confirmed.keepAddress(vault.sealLasting(confirmed.id(), address))
                        : confirmed;
        signatures.change(request, stored, "confirmed", null, kept);
        outbox.put(ManageMail.KIND, stored.id(), vault.sealPassing(stored.id(), address), now);
    }

    private Standing look(Signature request, Campaign campaign, Places places, Instant now) {
        return switch (request.state()) {
            case CONFIRMED -> Standing.CONFIRMED;
            case WITHDRAWN, REJECTED, SUSPECT -> Standing.ENDED;
            case PENDING -> {
                if (places.hold(request)) {
                    yield Standing.SIGNED_BEFORE;
                }
                if (places.freeFor(request).isEmpty()) {
                    yield Standing.NO_PLACE_LEFT;
                }
                yield isInTime(campaign, now) ? Standing.AWAITED : Standing.TOO_LATE;
            }
        };
    }

    private Places places(Signature request) {
        byte[] address = request.marks().address();
        return new Places(
                address == null ? List.of() : signatures.confirmedBy(request.campaign(), address));
    }

    private static boolean isInTime(Campaign campaign, Instant now) {
        Instant then = now.minus(GRACE);
        return switch (campaign.state()) {
            case OPEN -> !campaign.hasEnded(then);
            case CLOSED -> campaign.closedAt() != null && campaign.closedAt().isAfter(then);
            case DRAFT, IN_REVIEW, APPROVED, ARCHIVED -> false;
        };
    }
}
