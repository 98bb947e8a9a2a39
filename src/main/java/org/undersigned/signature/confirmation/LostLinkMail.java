package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.signature.Vault;

/** Brings a link to what an address has signed; the same mail whether it has or not. */
@ApplicationScoped
class LostLinkMail implements MailWriter {

    static final String KIND = "signature-lost-link";

    private final LostLinks requests;
    private final Campaigns campaigns;
    private final Vault vault;
    private final Stationery stationery;
    private final Links links;
    private final Budget budget;

    LostLinkMail(
            LostLinks requests,
            Campaigns campaigns,
            Vault vault,
            Stationery stationery,
            Links links,
            Budget budget) {
        this.requests = requests;
        this.campaigns = campaigns;
        this.vault = vault;
        this.stationery = stationery;
        this.links = links;
        this.budget = budget;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String open(UUID request, byte[] sealedAddress) {
        return vault.openPassing(request, sealedAddress);
    }

    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return requests.find(id)
                .filter(request -> budget.allows(request.addressMark(), id, now))
                .map(request -> write(request, address));
    }

    private MailMessage write(LostLinks.Request request, String address) {
        Campaign campaign = campaigns.findById(request.campaign());
        String link = links.toLost(request.id(), campaign.isSensitive());
        return stationery.mail(campaign, request.language(), "lost", link).to(address);
    }
}
