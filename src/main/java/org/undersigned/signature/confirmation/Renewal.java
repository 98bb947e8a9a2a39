package org.undersigned.signature.confirmation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.database.Edits;
import org.undersigned.mail.Outbox;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/**
 * Asks those who signed an earlier text whether they stand behind one that means something else
 * (signing.md A3). Until they say so they count, and are not printed.
 */
@ApplicationScoped
class Renewal {

    private static final int AT_ONCE = 200;

    private final Signatures signatures;
    private final Campaigns campaigns;
    private final Vault vault;
    private final Outbox outbox;
    private final Edits edits;
    private final Clock clock;

    Renewal(
            Signatures signatures,
            Campaigns campaigns,
            Vault vault,
            Outbox outbox,
            Edits edits,
            Clock clock) {
        this.signatures = signatures;
        this.campaigns = campaigns;
        this.vault = vault;
        this.outbox = outbox;
        this.edits = edits;
        this.clock = clock;
    }

    /** Whether the text that was signed is no longer the one that is sent. */
    static boolean isDue(Signature signature, Campaign campaign) {
        return signature.isConfirmed()
                && signature.revision() < campaign.materialRevision()
                && campaign.state() != CampaignState.ARCHIVED;
    }

    @Scheduled(
            every = "5m",
            delayed = "1m",
            identity = "signature: ask again",
            concurrentExecution = ConcurrentExecution.SKIP)
    void askAll() {
        int asked = AT_ONCE;
        while (asked == AT_ONCE) {
            asked = QuarkusTransaction.requiringNew().call(this::askSome);
        }
    }

    private int askSome() {
        List<UUID> some = signatures.toBeAskedAgain(AT_ONCE);
        some.forEach(id -> signatures.lock(id).ifPresent(this::ask));
        return some.size();
    }

    private void ask(Signature signature) {
        Campaign campaign = campaigns.findById(signature.campaign());
        if (isDue(signature, campaign)
                && signatures.askAbout(signature.id(), campaign.materialRevision())) {
            String address = vault.address(signature).orElseThrow();
            outbox.put(
                    RenewMail.KIND,
                    signature.id(),
                    vault.sealPassing(signature.id(), address),
                    clock.instant());
        }
    }

    /**
     * The signer stands behind the text in force.
     *
     * @param read the number of the text they read; when it is not in force, nothing changes
     * @return whether they now stand behind the text in force
     */
    @Transactional
    boolean agree(UUID id, int read, Instant now) {
        return signatures.lock(id).filter(signature -> agree(signature, read, now)).isPresent();
    }

    private boolean agree(Signature signature, int read, Instant now) {
        Campaign campaign = campaigns.findById(signature.campaign());
        if (!isDue(signature, campaign) || read != campaign.revision()) {
            return false;
        }
        Signature renewed = signature.agreeTo(read);
        Instant kept = Moments.kept(campaign, now);
        signatures.change(signature, renewed, "agreed to text " + read, null, kept);
        edits.count();
        return true;
    }
}
