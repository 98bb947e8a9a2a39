package org.undersigned.campaign.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.LeadSignatory;
import org.undersigned.campaign.LetterSettings;
import org.undersigned.campaign.Signing;
import org.undersigned.campaign.Source;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Wording;

/** A campaign as the API tells it, with the text in force. */
record CampaignAnswer(
        UUID id,
        String slug,
        CampaignKind kind,
        Signing signing,
        boolean published,
        boolean sensitive,
        boolean sample,
        Audience defaultAudience,
        List<String> cases,
        List<String> contacts,
        String language,
        String title,
        String standfirst,
        LetterAnswer letter,
        Map<String, TranslationAnswer> translations,
        List<LeadSignatory> leadSignatories,
        List<TargetAnswer> targets,
        @Nullable Integer goal,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant signOnUntil,
        LimitsAnswer limits,
        CampaignState state,
        int revision,
        Tally tally) {

    /** The letter's text and what stands around it. */
    record LetterAnswer(
            String template,
            String place,
            @Nullable LocalDate date,
            @Nullable String reference,
            @Nullable String deliveryLine,
            boolean addressBlock,
            @Nullable String subjectLabel,
            String subject,
            @Nullable String salutation,
            String body,
            String closing,
            boolean collective,
            @Nullable String enclosures,
            boolean namesVerified,
            String demands,
            String notesToEditors,
            @Nullable String pressContact,
            @Nullable Source source,
            @Nullable String from,
            @Nullable String replyTo) {

        static LetterAnswer of(LetterSettings settings, Wording words) {
            return new LetterAnswer(
                    settings.template(),
                    settings.place(),
                    settings.date(),
                    settings.reference(),
                    settings.deliveryLine(),
                    settings.addressBlock(),
                    settings.subjectLabel(),
                    words.subject(),
                    settings.salutation(),
                    words.body(),
                    words.closing(),
                    settings.collective(),
                    settings.enclosures(),
                    settings.namesVerified(),
                    words.demands(),
                    words.notesToEditors(),
                    settings.pressContact(),
                    settings.source(),
                    settings.from(),
                    settings.replyTo());
        }
    }

    /** The same text in another language. */
    record TranslationAnswer(String title, String standfirst, TranslatedLetter letter) {

        /** What of a letter is translated. */
        record TranslatedLetter(
                String subject,
                String body,
                String closing,
                String demands,
                String notesToEditors) {}

        static TranslationAnswer of(Wording words) {
            return new TranslationAnswer(
                    words.title(),
                    words.standfirst(),
                    new TranslatedLetter(
                            words.subject(),
                            words.body(),
                            words.closing(),
                            words.demands(),
                            words.notesToEditors()));
        }
    }

    /** A target, by its own id. */
    record TargetAnswer(
            UUID id, UUID official, Addressing as, boolean receivesNames, @Nullable String line) {

        static TargetAnswer of(CampaignTarget target) {
            return new TargetAnswer(
                    target.id(),
                    target.official().id(),
                    target.as(),
                    target.receivesNames(),
                    target.line());
        }
    }

    /** Null stands for the server's own. */
    record LimitsAnswer(@Nullable String burst, @Nullable String sustained) {}

    static CampaignAnswer of(Campaign campaign, Revision text, Tally tally) {
        Map<String, Wording> all = text.wordings();
        Wording original = all.getOrDefault(campaign.language(), Wording.NONE);
        Map<String, TranslationAnswer> translations = new TreeMap<>();
        all.forEach((language, words) -> translations.put(language, TranslationAnswer.of(words)));
        translations.remove(campaign.language());
        return new CampaignAnswer(
                campaign.id(),
                campaign.slug(),
                campaign.kind(),
                campaign.signing(),
                campaign.isPublished(),
                campaign.isSensitive(),
                campaign.isSample(),
                campaign.defaultAudience(),
                List.of(),
                campaign.terms().contacts(),
                campaign.language(),
                original.title(),
                original.standfirst(),
                LetterAnswer.of(campaign.letter(), original),
                translations,
                campaign.leadSignatories(),
                campaign.targets().stream().map(TargetAnswer::of).toList(),
                campaign.goal(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.signOnUntil(),
                new LimitsAnswer(campaign.terms().limitBurst(), campaign.terms().limitSustained()),
                campaign.state(),
                campaign.revision(),
                tally);
    }
}
