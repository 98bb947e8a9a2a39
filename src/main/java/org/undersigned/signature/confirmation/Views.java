package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.crypto.CannotOpen;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.frozen.FrozenLetters;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Erasure;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Vault;
import org.undersigned.signature.consent.PrivacyNotices;
import org.undersigned.signature.consent.PrivacyText;
import org.undersigned.signature.sharing.Sharing;
import org.undersigned.web.Site;

/** Shows signatures to their signers. */
@ApplicationScoped
class Views {

    private final Stationery stationery;
    private final Vault vault;
    private final Erasure erasure;
    private final FrozenLetters frozen;
    private final Deliveries deliveries;
    private final PrivacyNotices notices;
    private final Site site;
    private final String leaveTo;

    /**
     * @param leaveTo where the button to leave leads; the default tells nobody anything
     */
    Views(
            Stationery stationery,
            Vault vault,
            Erasure erasure,
            FrozenLetters frozen,
            Deliveries deliveries,
            PrivacyNotices notices,
            Site site,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.stationery = stationery;
        this.vault = vault;
        this.erasure = erasure;
        this.frozen = frozen;
        this.deliveries = deliveries;
        this.notices = notices;
        this.site = site;
        this.leaveTo = leaveTo;
    }

    SignatureView of(Signature signature) {
        Campaign campaign = stationery.campaign(signature);
        boolean discreet = campaign.isSensitive();
        String language = signature.language();
        Phrases phrases = Phrases.in(language);
        String title = stationery.title(campaign, signature.revision(), language);
        String page = "/campaigns/" + campaign.slug() + "?lang=" + language;
        return new SignatureView(
                phrases,
                signature,
                title,
                stationery.titleLanguage(campaign, signature.revision(), language),
                discreet,
                discreet ? null : page,
                discreet ? null : new Sharing(phrases, title, site.link(page)),
                signature.country() == null ? null : Names.country(signature.country(), language),
                privacy(signature, campaign),
                address(signature),
                erasure.erasedOn(signature.id()),
                Renewal.isDue(signature, campaign)
                        ? stationery.textInForce(campaign, language)
                        : null,
                printedIn(signature),
                leaveTo);
    }

    /** The version that the consent names after its stroke, as {@code "1/3"}. */
    private @Nullable PrivacyText privacy(Signature signature, Campaign campaign) {
        String[] versions = signature.consent().split("/");
        return versions.length < 2
                ? null
                : notices.of(campaign.id(), Integer.parseInt(versions[1]))
                        .in(signature.language(), campaign.language());
    }

    /** Of the text that was signed. */
    String sha256(Signature signature) {
        return stationery.sha256(stationery.campaign(signature), signature.revision());
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
