package org.undersigned.campaign.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as somebody writes it down, in the words of the JSON API; nothing in it is checked
 * yet, and what is absent gets its default.
 */
public record CampaignForm(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable String signing,
        @Nullable Boolean published,
        @Nullable Boolean sensitive,
        @Nullable String defaultAudience,
        @Nullable List<String> cases,
        @Nullable List<String> contacts,
        @Nullable String language,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable LetterForm letter,
        @Nullable Map<String, @Nullable TranslationForm> translations,
        @Nullable List<LeadForm> leadSignatories,
        @Nullable List<TargetForm> targets,
        @Nullable Integer goal,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String signOnUntil,
        @Nullable LimitsForm limits) {

    /** A campaign of which only the first things are known. */
    static CampaignForm begun(
            String kind, String title, String slug, String language, boolean sensitive) {
        return new CampaignForm(
                slug, kind, null, null, sensitive, null, null, null, language, title, null, null,
                null, null, null, null, null, null, null, null);
    }

    /**
     * The letter and what stands around it.
     *
     * @param enclosures one to a line
     * @param demands one to a line
     * @param pressContact lines as printed
     */
    public record LetterForm(
            @Nullable String template,
            @Nullable String place,
            @Nullable String date,
            @Nullable String reference,
            @Nullable String deliveryLine,
            @Nullable Boolean addressBlock,
            @Nullable String subjectLabel,
            @Nullable String subject,
            @Nullable String salutation,
            @Nullable String body,
            @Nullable String closing,
            @Nullable Boolean collective,
            @Nullable String enclosures,
            @Nullable Boolean namesVerified,
            @Nullable String demands,
            @Nullable String notesToEditors,
            @Nullable String pressContact,
            @Nullable SourceForm source,
            @Nullable String from,
            @Nullable String replyTo) {

        static final LetterForm EMPTY =
                new LetterForm(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null);
    }

    /** Whose text it is. */
    public record SourceForm(
            @Nullable String name, @Nullable String url, @Nullable String copyright) {}

    /** The same text in another language. */
    public record TranslationForm(
            @Nullable String title,
            @Nullable String standfirst,
            @Nullable TranslatedLetterForm letter) {}

    /** What of a letter is translated. */
    public record TranslatedLetterForm(
            @Nullable String subject,
            @Nullable String body,
            @Nullable String closing,
            @Nullable String demands,
            @Nullable String notesToEditors) {}

    /** Who signs by hand. */
    public record LeadForm(@Nullable String name, @Nullable String title) {}

    /**
     * Whom the letter goes to.
     *
     * @param id of a target that is there already; the official decides when it is absent
     */
    public record TargetForm(
            @Nullable String id,
            @Nullable String official,
            @Nullable String as,
            @Nullable Boolean receivesNames,
            @Nullable String line) {}

    /** How much one client may do, such as "10/60s" or "off". */
    public record LimitsForm(@Nullable String burst, @Nullable String sustained) {}
}
