package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.mail.Outbox;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/**
 * Another audience for a name: a narrower one at once, a wider one only after a fresh mail to the
 * address typed again, and a day later where signing can be punished (signing.md A2).
 */
@ApplicationScoped
class Raising {

    private static final Duration TO_THINK_IT_OVER = Duration.ofHours(24);

    private final Signatures signatures;
    private final Campaigns campaigns;
    private final Vault vault;
    private final Outbox outbox;

    Raising(Signatures signatures, Campaigns campaigns, Vault vault, Outbox outbox) {
        this.signatures = signatures;
        this.campaigns = campaigns;
        this.vault = vault;
        this.outbox = outbox;
    }

    /** A name that was not kept cannot be shown. */
    static boolean isPossible(Signature signature, Audience wanted) {
        return signature.isConfirmed()
                && signature.audience() != Audience.COUNTED
                && signature.audience().isNarrowerThan(wanted);
    }

    /** Does nothing unless fewer people see the name afterwards. */
    @Transactional
    void lower(UUID id, Audience wanted, Instant now) {
        signatures
                .lock(id)
                .filter(s -> s.isConfirmed() && wanted.isNarrowerThan(s.audience()))
                .ifPresent(s -> change(s, wanted, "audience lowered", now));
    }

    /** Asks the mailbox; whether the address is the signer's is found out when the mail leaves. */
    @Transactional
    void ask(Signature signature, Audience wanted, Mailbox typed, Instant now) {
        Campaign campaign = campaigns.findById(signature.campaign());
        outbox.put(
                RaiseMail.kind(wanted),
                signature.id(),
                vault.sealPassing(signature.id(), typed.asTyped()),
                campaign.isSensitive() ? now.plus(TO_THINK_IT_OVER) : now);
    }

    /** The mailbox agreed. */
    @Transactional
    void raise(UUID id, Audience wanted, Instant now) {
        signatures
                .lock(id)
                .filter(s -> isPossible(s, wanted))
                .ifPresent(s -> change(s, wanted, "audience raised", now));
    }

    private void change(Signature signature, Audience wanted, String what, Instant now) {
        Campaign campaign = campaigns.findById(signature.campaign());
        Set<UUID> readers = wanted == Audience.TARGET ? receivers(campaign) : Set.of();
        Instant kept = Moments.kept(campaign, now);
        signatures.change(signature, signature.showTo(wanted, readers), what, null, kept);
    }

    private static Set<UUID> receivers(Campaign campaign) {
        return campaign.targets().stream()
                .filter(CampaignTarget::receivesNames)
                .map(CampaignTarget::id)
                .collect(Collectors.toSet());
    }
}
