package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/** Tells a signer that the text means something else now, and brings the link to sign it. */
@ApplicationScoped
class RenewMail implements MailWriter {

    static final String KIND = "signature-renew";

    private final Signatures signatures;
    private final Vault vault;
    private final Stationery stationery;
    private final Links links;

    RenewMail(Signatures signatures, Vault vault, Stationery stationery, Links links) {
        this.signatures = signatures;
        this.vault = vault;
        this.stationery = stationery;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String open(UUID signature, byte[] sealedAddress) {
        return vault.openPassing(signature, sealedAddress);
    }

    /** Nothing goes out to somebody who agreed, or took the signature back, meanwhile. */
    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return signatures
                .find(id)
                .filter(s -> Renewal.isDue(s, stationery.campaign(s)))
                .map(s -> write(s, address));
    }

    private MailMessage write(Signature signature, String address) {
        Campaign campaign = stationery.campaign(signature);
        return stationery
                .mail(campaign, signature.language(), "renew", links.toManage(signature))
                .to(address);
    }
}
