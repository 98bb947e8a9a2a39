package org.undersigned.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.draft.CampaignForm;
import org.undersigned.campaign.draft.CampaignForm.LeadForm;
import org.undersigned.campaign.draft.CampaignForm.LetterForm;
import org.undersigned.campaign.draft.CampaignForm.LimitsForm;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.campaign.draft.CampaignForm.TranslationForm;

/**
 * What one file of {@code campaigns/} says: the fields of the JSON interface, persons by name
 * instead of by id, and besides how far the campaign has come, by whom, and who signed.
 */
record CampaignSeed(
        @JsonProperty(required = true) String slug,
        boolean sample,
        @JsonProperty(required = true) String kind,
        @Nullable String signing,
        @Nullable Boolean published,
        @Nullable Boolean sensitive,
        @Nullable String defaultAudience,
        @JsonProperty(required = true) CampaignState state,
        @JsonProperty(required = true) String drafter,
        @Nullable String reviewer,
        @Nullable Integer goal,
        @Nullable List<String> contacts,
        @JsonProperty(required = true) String language,
        @JsonProperty(required = true) String title,
        @Nullable String standfirst,
        @JsonProperty(required = true) LetterForm letter,
        @Nullable List<LeadForm> leadSignatories,
        @Nullable List<Target> targets,
        @Nullable Map<String, @Nullable TranslationForm> translations,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String signOnUntil,
        @Nullable LimitsForm limits,
        @Nullable String attestation,
        @Nullable List<Signatory> signatories) {

    CampaignSeed {
        targets = Optional.ofNullable(targets).orElse(List.of());
        signatories = Optional.ofNullable(signatories).orElse(List.of());
    }

    /** Somebody of {@code officials.yaml}; the office only where a person held several. */
    record Target(
            @JsonProperty(required = true) String official,
            @Nullable String office,
            @JsonProperty(required = true) String as,
            boolean receivesNames,
            @Nullable String line) {}

    /** A named co-signer. */
    record Signatory(
            @JsonProperty(required = true) String kind,
            @Nullable String honorific,
            @JsonProperty(required = true) String name,
            @Nullable String designation,
            @Nullable String country,
            @Nullable String group) {}

    /**
     * @param officials the ids of those whom {@link #targets} names, in the same order
     */
    CampaignForm form(List<String> officials) {
        List<TargetForm> addressed =
                IntStream.range(0, officials.size())
                        .mapToObj(i -> form(targets.get(i), officials.get(i)))
                        .toList();
        return new CampaignForm(
                slug,
                kind,
                signing,
                published,
                sensitive,
                defaultAudience,
                null,
                contacts,
                language,
                title,
                standfirst,
                letter,
                translations,
                leadSignatories,
                addressed,
                goal,
                opensAt,
                closesAt,
                signOnUntil,
                limits);
    }

    private static TargetForm form(Target target, String official) {
        return new TargetForm(null, official, target.as, target.receivesNames, target.line);
    }
}
