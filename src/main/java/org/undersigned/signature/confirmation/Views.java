package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.campaign.Campaign;
import org.undersigned.crypto.CannotOpen;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.frozen.FrozenLetters;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Vault;

/** Shows signatures to their signers. */
@ApplicationScoped
class Views {

    private final Stationery stationery;
    private final Vault vault;
    private final FrozenLetters frozen;
    private final Deliveries deliveries;
    private final String leaveTo;

    /**
     * @param leaveTo where the button to leave leads; the default tells nobody anything
     */
    Views(
            Stationery stationery,
            Vault vault,
            FrozenLetters frozen,
            Deliveries deliveries,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.stationery = stationery;
        this.vault = vault;
        this.frozen = frozen;
        this.deliveries = deliveries;
        this.leaveTo = leaveTo;
    }

    SignatureView of(Signature signature) {
        Campaign campaign = stationery.campaign(signature);
        boolean discreet = campaign.isSensitive();
        String language = signature.language();
        return new SignatureView(
                Phrases.in(language),
                signature,
                stationery.title(campaign, signature.revision(), language),
                stationery.titleLanguage(campaign, signature.revision(), language),
                discreet,
                discreet ? null : "/campaigns/" + campaign.slug() + "?lang=" + language,
                signature.country() == null ? null : Names.country(signature.country(), language),
                address(signature),
                Renewal.isDue(signature, campaign)
                        ? stationery.textInForce(campaign, language)
                        : null,
                printedIn(signature),
                leaveTo);
    }

    private List<PrintedIn> printedIn(Signature signature) {
        return frozen.carrying(signature.campaign(), signature.id()).stream()
                .map(deliveries::findById)
                .filter(delivery -> delivery.state().hasLeft())
                .map(PrintedIn::of)
                .sorted()
                .toList();
    }

    private String address(Signature signature) {
        try {
            return vault.address(signature).orElse("");
        } catch (CannotOpen forgotten) {
            return "";
        }
    }
}
