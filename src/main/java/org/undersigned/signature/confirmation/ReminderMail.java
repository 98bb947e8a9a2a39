package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/** Brings the link to confirm once more. */
@ApplicationScoped
class ReminderMail implements MailWriter {

    static final String KIND = "signature-remind";

    private final Signatures signatures;
    private final Vault vault;
    private final Confirmation confirmation;
    private final Stationery stationery;
    private final Links links;
    private final Budget budget;
    private final BlockedDomains blocked;

    ReminderMail(
            Signatures signatures,
            Vault vault,
            Confirmation confirmation,
            Stationery stationery,
            Links links,
            Budget budget,
            BlockedDomains blocked) {
        this.signatures = signatures;
        this.vault = vault;
        this.confirmation = confirmation;
        this.stationery = stationery;
        this.links = links;
        this.budget = budget;
        this.blocked = blocked;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String open(UUID signature, byte[] sealedAddress) {
        return vault.openPassing(signature, sealedAddress);
    }

    /** Nothing goes out to somebody who confirmed or declined meanwhile. */
    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return signatures
                .find(id)
                .filter(s -> confirmation.look(s, now) == Standing.AWAITED)
                .filter(s -> !blocked.include(address))
                .filter(s -> budget.allows(s.marks().address(), another(id), now))
                .map(s -> write(s, address));
    }

    /** It counts apart from the first mail about the same request. */
    private static UUID another(UUID id) {
        return UUID.nameUUIDFromBytes((KIND + id).getBytes(StandardCharsets.UTF_8));
    }

    private MailMessage write(Signature request, String address) {
        String link = links.toConfirm(request);
        return stationery
                .mail(stationery.campaign(request), request.language(), "remind", link)
                .to(address);
    }

    /** Better none than two. */
    @Override
    public boolean onceOnly() {
        return true;
    }
}
