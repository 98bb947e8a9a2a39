package org.undersigned.letter.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.LetterSettings;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.cosigner.Signatories;
import org.undersigned.cosigner.Signatory;
import org.undersigned.letter.Composition;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Manuscript.Verification;
import org.undersigned.organisation.Organisations;
import org.undersigned.signature.Figures;

/** The letters of campaigns. Needs a transaction, or a session at least. */
@ApplicationScoped
public class Letters {

    private final Organisations organisations;
    private final Logos logos;
    private final Revisions revisions;
    private final Signatories signatories;
    private final Figures figures;
    private final Composition composition;

    Letters(
            Organisations organisations,
            Logos logos,
            Revisions revisions,
            Signatories signatories,
            Figures figures,
            Composition composition) {
        this.organisations = organisations;
        this.logos = logos;
        this.revisions = revisions;
        this.signatories = signatories;
        this.figures = figures;
        this.composition = composition;
    }

    /**
     * The letter with the text in force and the co-signers who stand behind it.
     *
     * @throws TargetUnknown where the occasion names a target that the campaign does not have
     */
    public Letter of(Campaign campaign, Occasion occasion) {
        return of(campaign, revisions.inForce(campaign), occasion);
    }

    /** The same with another text, such as one that is proposed. */
    public Letter of(Campaign campaign, Revision text, Occasion occasion) {
        return of(campaign, campaign.letter(), text.wordings(), text.sha256(), occasion);
    }

    /**
     * The same with words that nobody has saved yet.
     *
     * @param settings what stands around them
     * @param texts by language, BCP 47; the campaign's own is among them
     */
    public Letter of(
            Campaign campaign,
            LetterSettings settings,
            Map<String, Wording> texts,
            Occasion occasion) {
        return of(campaign, settings, texts, null, occasion);
    }

    private Letter of(
            Campaign campaign,
            LetterSettings settings,
            Map<String, Wording> texts,
            @Nullable String sha256,
            Occasion occasion) {
        List<Signatory> cosigners = signatories.confirmedInOrder(campaign);
        Verification verification =
                settings.namesVerified() ? verification(campaign, cosigners, sha256) : null;
        return composition.compose(
                new CampaignManuscript(
                                campaign,
                                settings,
                                texts,
                                organisations.find(),
                                logos,
                                cosigners,
                                verification,
                                occasion)
                        .write());
    }

    private Verification verification(
            Campaign campaign, List<Signatory> cosigners, @Nullable String sha256) {
        long byCode = figures.countedByCode(campaign);
        long bySelf = cosigners.stream().filter(one -> one.attestation().bySelf()).count();
        return new Verification(
                figures.counted(campaign) - byCode + bySelf,
                byCode,
                cosigners.size() - bySelf,
                sha256);
    }
}
