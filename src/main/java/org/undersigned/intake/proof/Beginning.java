package org.undersigned.intake.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.account.Account;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.Signing;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.campaign.draft.Drafts;
import org.undersigned.cosigner.Attestation;
import org.undersigned.cosigner.Roster;
import org.undersigned.cosigner.SignatoryList;
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Makes a draft of a proof that somebody has checked. */
@ApplicationScoped
class Beginning {

    /** Ticked by whoever knows that something has no place in the campaign. */
    static final String LEAVE_OUT = "leaveOut";

    private static final String SIGNATORIES = "signatories";

    private final Drafts drafts;
    private final Roster roster;

    Beginning(Drafts drafts, Roster roster) {
        this.drafts = drafts;
        this.roster = roster;
    }

    /**
     * Begins the draft, with its co-signers where the account may add them.
     *
     * @throws InvalidInput also where something would be lost that nobody agreed to lose
     * @throws org.undersigned.campaign.draft.SlugTaken when another campaign has this address
     */
    @Transactional
    Campaign begin(Form form, List<Suggestions.Meant> meant, Account account, Instant now) {
        String csv = form.value(SIGNATORIES);
        boolean mayAdd = account.roles().contains(Role.COORDINATOR);
        refuseLosses(form, Suggestions.homeless(form, meant), mayAdd ? "" : csv);
        List<TargetForm> targets = Suggestions.chosen(form, meant);
        SignatoryList list = mayAdd && !csv.isBlank() ? read(form, csv) : null;
        Campaign campaign = drafts.begin(ProofFields.campaign(form, targets), account.id(), now);
        if (list != null) {
            Checks checks = new Checks();
            String how =
                    checks.optional("attestation.how", form.value("attestation.how"), Checks.LINE);
            checks.done();
            roster.add(campaign, list.lines(), new Attestation(account.name(), how, now));
        }
        return campaign;
    }

    private static void refuseLosses(Form form, List<String> homeless, String unadded) {
        if (form.has(LEAVE_OUT, "on")) {
            return;
        }
        List<FieldError> losses = new ArrayList<>();
        String end = " Give it a place, or tick “Leave out what has no place” at the end.";
        if (!form.value("notPlaced").isBlank()) {
            losses.add(
                    new FieldError(
                            "notPlaced", "Something has no place in the campaign yet." + end));
        }
        if (!homeless.isEmpty()) {
            losses.add(
                    new FieldError(
                            form.value("copyTo").contains(homeless.getLast())
                                    ? "copyTo"
                                    : "addressee",
                            "Nobody in the directory is chosen for “%s”.%s"
                                    .formatted(homeless.getFirst().replace("\n", ", "), end)));
        }
        if (!unadded.isBlank()) {
            losses.add(
                    new FieldError(
                            SIGNATORIES,
                            "Only a coordinator adds co-signers. Copy this list for one." + end));
        }
        if (!losses.isEmpty()) {
            throw new InvalidInput(losses);
        }
    }

    private static SignatoryList read(Form form, String csv) {
        if (!isCosigned(form.value("kind"))) {
            throw new InvalidInput(
                    "kind", "Co-signers sign a joint appeal, a petition or an urgent action only.");
        }
        SignatoryList list = SignatoryList.read(csv.getBytes(StandardCharsets.UTF_8));
        if (!list.rejected().isEmpty()) {
            throw new InvalidInput(
                    list.rejected().stream()
                            .map(
                                    it ->
                                            new FieldError(
                                                    SIGNATORIES,
                                                    "Line %d: %s"
                                                            .formatted(it.line(), it.message())))
                            .toList());
        }
        return list;
    }

    private static boolean isCosigned(String kind) {
        for (CampaignKind one : CampaignKind.values()) {
            if (one.name().equals(kind)) {
                return one.usualSigning() != Signing.NONE;
            }
        }
        return true;
    }
}
