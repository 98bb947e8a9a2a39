package org.undersigned.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.LeadSignatory;
import org.undersigned.campaign.Signing;

/** What one file of {@code campaigns/} says; the names are those of the JSON interface. */
record CampaignSeed(
        @JsonProperty(required = true) String slug,
        boolean sample,
        @JsonProperty(required = true) CampaignKind kind,
        @Nullable Signing signing,
        @Nullable Boolean published,
        boolean sensitive,
        @Nullable Audience defaultAudience,
        @JsonProperty(required = true) CampaignState state,
        @JsonProperty(required = true) String drafter,
        @Nullable String reviewer,
        @Nullable Integer goal,
        @JsonProperty(required = true) String language,
        @JsonProperty(required = true) String title,
        @Nullable String standfirst,
        @JsonProperty(required = true) Letter letter,
        @Nullable List<LeadSignatory> leadSignatories,
        @Nullable List<Target> targets,
        @Nullable Map<String, Translation> translations,
        @Nullable String attestation,
        @Nullable List<Signatory> signatories) {

    /** The letter: its words in the original language and what stands around them. */
    record Letter(
            @Nullable String template,
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable String reference,
            @Nullable String deliveryLine,
            @Nullable Boolean addressBlock,
            @Nullable String subjectLabel,
            @JsonProperty(required = true) String subject,
            @Nullable String salutation,
            @JsonProperty(required = true) String body,
            @JsonProperty(required = true) String closing) {}

    /** The same words in another language. */
    record Translation(
            @JsonProperty(required = true) String title,
            @Nullable String standfirst,
            @JsonProperty(required = true) Words letter) {}

    /** The words of a translated letter. */
    record Words(
            @JsonProperty(required = true) String subject,
            @JsonProperty(required = true) String body,
            @JsonProperty(required = true) String closing) {}

    /** Somebody of {@code officials.yaml}; the office only where a person held several. */
    record Target(
            @JsonProperty(required = true) String official,
            @Nullable String office,
            @JsonProperty(required = true) Addressing as,
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
}
