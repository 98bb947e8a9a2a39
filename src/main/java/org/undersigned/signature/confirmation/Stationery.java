package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Signature;

/**
 * Begins the mails and pages about a signature. For a sensitive campaign they name neither campaign
 * nor purpose (signing.md A1, A7).
 */
@ApplicationScoped
class Stationery {

    /** One for all that a form can cause, so that nobody tells from a mail what it is about. */
    private static final String NEUTRAL = "mail.neutral";

    private final Campaigns campaigns;
    private final Revisions revisions;

    Stationery(Campaigns campaigns, Revisions revisions) {
        this.campaigns = campaigns;
        this.revisions = revisions;
    }

    /**
     * @param what which mail: "confirm", "remind", "manage", "raise", "renew" or "lost"
     */
    SignerMail mail(Campaign campaign, String language, String what, String link) {
        return campaign.isSensitive()
                ? new SignerMail(Phrases.in(language), NEUTRAL, "", link)
                : new SignerMail(
                        Phrases.in(language),
                        "mail." + what,
                        title(campaign, campaign.revision(), language),
                        link);
    }

    Campaign campaign(Signature signature) {
        return campaigns.findById(signature.campaign());
    }

    /** The title under which a text was signed. */
    String title(Campaign campaign, int revision, String language) {
        return text(campaign, revision, language).title();
    }

    /** The language of that title, BCP 47. */
    String titleLanguage(Campaign campaign, int revision, String language) {
        return text(campaign, revision, language).language();
    }

    /** What would be signed now. */
    NewText textInForce(Campaign campaign, String language) {
        int revision = campaign.revision();
        return new NewText(revision, text(campaign, revision, language));
    }

    /** The hash of a text and all its translations. */
    String sha256(Campaign campaign, int revision) {
        return revisions.of(campaign, revision).orElseThrow().sha256();
    }

    private RevisionText text(Campaign campaign, int revision, String language) {
        Map<String, RevisionText> texts = revisions.of(campaign, revision).orElseThrow().texts();
        RevisionText translation = texts.get(language);
        return translation == null
                ? Objects.requireNonNull(texts.get(campaign.language()))
                : translation;
    }
}
