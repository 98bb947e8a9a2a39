package org.undersigned.signature.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaigns;
import org.undersigned.mail.Outbox;
import org.undersigned.mail.Outbox.Posted;
import org.undersigned.signature.Change;
import org.undersigned.signature.Ledger;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Signatures;

/**
 * Carries out decisions a handful at a time, so that somebody who signs meanwhile waits for a
 * handful only, and a stop is heard.
 */
@ApplicationScoped
class Batches {

    /** Larger is faster, and holds up those who withdraw for longer. */
    static final int SIZE = 200;

    private final Moderations moderations;
    private final Signatures signatures;
    private final Campaigns campaigns;
    private final Outbox outbox;

    Batches(Moderations moderations, Signatures signatures, Campaigns campaigns, Outbox outbox) {
        this.moderations = moderations;
        this.signatures = signatures;
        this.campaigns = campaigns;
        this.outbox = outbox;
    }

    /** Does the next handful; false when there is none. */
    @Transactional
    boolean next(UUID id, Instant now) {
        Moderation moderation = moderations.lock(id);
        if (!moderation.isAtWork()) {
            return false;
        }
        List<UUID> handful = moderations.next(moderation, SIZE);
        if (handful.isEmpty()) {
            moderations.move(moderation, moderation.end());
            return false;
        }
        judge(moderation, handful, now);
        return true;
    }

    private void judge(Moderation moderation, List<UUID> handful, Instant now) {
        Instant kept = Moments.kept(campaigns.findById(moderation.campaign()), now);
        Map<UUID, Signature> there =
                signatures.lock(handful).stream()
                        .collect(Collectors.toMap(Signature::id, Function.identity()));
        List<Change> changes = new ArrayList<>();
        for (UUID id : handful) {
            @Nullable Signature before = there.get(id);
            @Nullable Signature after = before == null ? null : moderation.judge(before);
            boolean changed = after != before;
            if (moderations.note(moderation, id, moderation.to(changed)) && changed) {
                moderations.overtake(moderation, id);
                changes.add(new Change(before, after, moderation.word(), moderation.by(), kept));
            }
        }
        signatures.change(changes);
        outbox.put(mails(changes, now));
    }

    /** What is let go is asked whether it was the mailbox's owner. */
    private static List<Posted> mails(List<Change> changes, Instant now) {
        return changes.stream()
                .map(Change::after)
                .filter(it -> it.state() == SignatureState.PENDING && it.address() != null)
                .map(it -> Posted.of(Ledger.MAIL, it.id(), it.address(), now))
                .toList();
    }
}
