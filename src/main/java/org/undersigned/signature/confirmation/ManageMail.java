package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.mail.Refusal;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/**
 * Brings the link with which a signature can be seen, changed and taken back; after that the
 * address is forgotten, unless the signer wants to hear more (signing.md A6).
 */
@ApplicationScoped
class ManageMail implements MailWriter {

    static final String KIND = "signature-manage";

    private final Signatures signatures;
    private final Vault vault;
    private final Stationery stationery;
    private final Links links;

    ManageMail(Signatures signatures, Vault vault, Stationery stationery, Links links) {
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

    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return signatures.find(id).filter(Signature::isConfirmed).map(s -> write(s, address));
    }

    private MailMessage write(Signature signature, String address) {
        return stationery
                .mail(
                        stationery.campaign(signature),
                        signature.language(),
                        "manage",
                        links.toManage(signature))
                .to(address);
    }

    @Override
    public void accepted(UUID id, Instant now) {
        signatures.forgetAddress(id);
    }

    @Override
    public void refused(UUID id, Refusal refusal, Instant now) {
        if (refusal.last()) {
            signatures.forgetAddress(id);
        }
    }
}
