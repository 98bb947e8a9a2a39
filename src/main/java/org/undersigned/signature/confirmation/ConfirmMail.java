package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.signature.Ledger;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/**
 * Asks the mailbox whether its owner filled in the form. The same mail goes out whatever was signed
 * before; the page behind its link tells.
 */
@ApplicationScoped
class ConfirmMail implements MailWriter {

    private final Signatures signatures;
    private final Vault vault;
    private final Stationery stationery;
    private final Links links;
    private final Budget budget;
    private final BlockedDomains blocked;
    private final Reminders reminders;

    ConfirmMail(
            Signatures signatures,
            Vault vault,
            Stationery stationery,
            Links links,
            Budget budget,
            BlockedDomains blocked,
            Reminders reminders) {
        this.signatures = signatures;
        this.vault = vault;
        this.stationery = stationery;
        this.links = links;
        this.budget = budget;
        this.blocked = blocked;
        this.reminders = reminders;
    }

    @Override
    public String kind() {
        return Ledger.MAIL;
    }

    @Override
    public String open(UUID signature, byte[] sealedAddress) {
        return vault.openPassing(signature, sealedAddress);
    }

    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return signatures
                .find(id)
                .filter(s -> s.state() == SignatureState.PENDING && s.marks().address() != null)
                .filter(s -> !blocked.include(address))
                .filter(s -> budget.allows(s.marks().address(), id, now))
                .map(s -> write(s, address));
    }

    private MailMessage write(Signature signature, String address) {
        Campaign campaign = stationery.campaign(signature);
        String link = links.toConfirm(signature);
        return stationery.mail(campaign, signature.language(), "confirm", link).to(address);
    }

    @Override
    public void accepted(UUID id, Instant now) {
        signatures.find(id).ifPresent(s -> reminders.schedule(s, stationery.campaign(s), now));
    }
}
