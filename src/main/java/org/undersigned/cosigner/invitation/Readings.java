package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.cosigner.Signatories;
import org.undersigned.cosigner.Signatory;
import org.undersigned.cosigner.SignatoryState;

/** What an invitation is about, and whether an answer to it is still awaited. */
@ApplicationScoped
class Readings {

    private final Revisions revisions;
    private final Signatories signatories;
    private final AllTerms terms;

    Readings(Revisions revisions, Signatories signatories, AllTerms terms) {
        this.revisions = revisions;
        this.signatories = signatories;
        this.terms = terms;
    }

    /** The text in force, in the language of the invitation where there is one. */
    RevisionText text(Campaign campaign, String language) {
        Map<String, RevisionText> texts = revisions.inForce(campaign).texts();
        RevisionText translation = texts.get(language);
        return translation == null
                ? Objects.requireNonNull(texts.get(campaign.language()))
                : translation;
    }

    /** The line that was signed; empty before. */
    Optional<Signatory> signatory(Invitation invitation, Campaign campaign) {
        @Nullable UUID id = invitation.signatoryId();
        return id == null ? Optional.empty() : signatories.known(campaign, id);
    }

    /** Whether a signature was given for a text that said something else. */
    boolean isEarlier(Signatory signatory, Campaign campaign) {
        return signatory.state() == SignatoryState.CONFIRMED
                && signatory.revision() < campaign.materialRevision();
    }

    /** Whether somebody who has not answered, or not to the present text, still can. */
    boolean isAwaited(Invitation invitation, Campaign campaign, Instant now) {
        if (!campaign.acceptsCosigners(now)) {
            return false;
        }
        return switch (invitation.state()) {
            case INVITED -> !terms.of(campaign.id()).areOver(now);
            case SIGNED ->
                    signatory(invitation, campaign)
                            .filter(it -> isEarlier(it, campaign))
                            .isPresent();
            default -> false;
        };
    }
}
