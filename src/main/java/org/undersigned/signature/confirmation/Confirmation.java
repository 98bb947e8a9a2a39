package org.undersigned.signature.confirmation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.crypto.Tokens;
import org.undersigned.database.GroupCommit;
import org.undersigned.mail.Outbox;
import org.undersigned.mail.Outbox.Posted;
import org.undersigned.signature.Change;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/**
 * Turns requests into signatures when their mailboxes answer, all at once that answer at the same
 * moment; a second time changes nothing.
 */
@ApplicationScoped
class Confirmation {

    /** A mail that came late is no reason to lose a voice (signing.md A8). */
    private static final Duration GRACE = Duration.ofHours(24);

    private static final int ROOM = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Signatures signatures;
    private final Campaigns campaigns;
    private final Vault vault;
    private final Outbox outbox;
    private final GroupCommit<Press, Standing> commits;

    Confirmation(Signatures signatures, Campaigns campaigns, Vault vault, Outbox outbox) {
        this.signatures = signatures;
        this.campaigns = campaigns;
        this.vault = vault;
        this.outbox = outbox;
        this.commits = new GroupCommit<>("confirmation", this::commit, ROOM, PATIENCE);
    }

    private record Press(Tokens.Claim claim, Instant at) {

        /** The one that was pressed for, if it is there and the link is its newest. */
        Optional<Signature> among(Map<UUID, Signature> requests) {
            return Optional.ofNullable(requests.get(claim.id()))
                    .filter(request -> request.generation() == claim.generation());
        }
    }

    /** What a press of the button would do, or has done. */
    Standing look(Signature request, Instant now) {
        Places places = Seats.of(List.of(request), signatures).at(request);
        return look(request, campaigns.findById(request.campaign()), places, now);
    }

    /** Completes when the signature is committed. */
    CompletableFuture<Standing> confirm(Tokens.Claim claim, Instant now) {
        return commits.add(new Press(claim, now));
    }

    private List<Standing> commit(List<Press> presses) {
        return QuarkusTransaction.requiringNew().call(() -> confirmAll(presses));
    }

    private List<Standing> confirmAll(List<Press> presses) {
        Set<UUID> ids =
                presses.stream().map(press -> press.claim().id()).collect(Collectors.toSet());
        Map<UUID, Signature> requests = new HashMap<>();
        signatures.lock(ids).forEach(request -> requests.put(request.id(), request));
        Seats seats = Seats.of(requests.values(), signatures);
        List<Change> changes = new ArrayList<>();
        List<Posted> mails = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (Press press : presses) {
            Optional<Signature> found = press.among(requests);
            Standing standing =
                    found.map(request -> look(request, seats, press.at())).orElse(Standing.UNKNOWN);
            if (standing == Standing.AWAITED) {
                Signature request = found.orElseThrow();
                Change change = accept(request, seats, press.at());
                requests.put(request.id(), change.after());
                seats.take(change.after());
                changes.add(change);
                mails.add(mail(request, press.at()));
                standing = Standing.CONFIRMED;
            }
            standings.add(standing);
        }
        if (!changes.isEmpty()) {
            signatures.change(changes);
            outbox.put(mails);
        }
        return standings;
    }

    private Standing look(Signature request, Seats seats, Instant now) {
        return look(request, campaigns.findById(request.campaign()), seats.at(request), now);
    }

    private Change accept(Signature request, Seats seats, Instant now) {
        Instant kept = Moments.kept(campaigns.findById(request.campaign()), now);
        int place = seats.at(request).freeFor(request).orElseThrow();
        Signature confirmed = request.confirm(place, kept);
        Signature stored =
                confirmed.updates()
                        ? confirmed.keepAddress(vault.sealLasting(confirmed.id(), address(request)))
                        : confirmed;
        return new Change(request, stored, "confirmed", null, kept);
    }

    private Posted mail(Signature request, Instant now) {
        byte[] sealed = vault.sealPassing(request.id(), address(request));
        return Posted.of(ManageMail.KIND, request.id(), sealed, now);
    }

    private String address(Signature request) {
        return vault.address(request).orElseThrow();
    }

    private Standing look(Signature request, Campaign campaign, Places places, Instant now) {
        return switch (request.state()) {
            case CONFIRMED -> Standing.CONFIRMED;
            case WITHDRAWN, REJECTED, SUSPECT -> Standing.ENDED;
            case PENDING -> {
                if (places.hold(request)) {
                    yield places.haveRejected(request) ? Standing.ENDED : Standing.SIGNED_BEFORE;
                }
                if (places.freeFor(request).isEmpty()) {
                    yield Standing.NO_PLACE_LEFT;
                }
                yield isInTime(campaign, now) ? Standing.AWAITED : Standing.TOO_LATE;
            }
        };
    }

    private static boolean isInTime(Campaign campaign, Instant now) {
        Instant then = now.minus(GRACE);
        return switch (campaign.state()) {
            case OPEN -> !campaign.hasEnded(then);
            case CLOSED -> campaign.closedAt() != null && campaign.closedAt().isAfter(then);
            case DRAFT, IN_REVIEW, APPROVED, ARCHIVED -> false;
        };
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        commits.close();
    }
}
