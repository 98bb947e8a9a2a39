package org.undersigned.reading;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Signing;
import org.undersigned.web.Checks;

/**
 * Which letter of a campaign somebody wants to read.
 *
 * @param target null when the campaign addresses nobody
 * @param chosen whether the request names that target, and does not just get the first
 * @param language null for the target's
 * @param annex whether supporters are listed
 */
record Wish(
        @Nullable CampaignTarget target, boolean chosen, @Nullable String language, boolean annex) {

    /**
     * What a request asks for; each part may be absent.
     *
     * @param languages in which there is a text
     * @throws org.undersigned.web.InvalidInput when the campaign has no such letter
     */
    static Wish checked(
            Campaign campaign,
            Set<String> languages,
            @Nullable String target,
            @Nullable String language,
            @Nullable String annex) {
        Checks checks = new Checks();
        Wish wish =
                new Wish(
                        target(checks, campaign, target),
                        target != null && !target.isBlank(),
                        language(checks, languages, language),
                        annex(checks, campaign, annex));
        checks.done();
        return wish;
    }

    private static @Nullable CampaignTarget target(
            Checks checks, Campaign campaign, @Nullable String wanted) {
        boolean first = wanted == null || wanted.isBlank();
        CampaignTarget target =
                campaign.targets().stream()
                        .filter(
                                it ->
                                        first
                                                ? it.as() == Addressing.TO
                                                : it.id().toString().equalsIgnoreCase(wanted))
                        .findFirst()
                        .orElse(null);
        if (target == null && !first) {
            checks.refuse("target", "This campaign has no such target.");
        }
        return target;
    }

    private static @Nullable String language(
            Checks checks, Set<String> languages, @Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        String primary = Locale.forLanguageTag(wanted).getLanguage();
        if (languages.stream()
                .noneMatch(it -> Locale.forLanguageTag(it).getLanguage().equals(primary))) {
            checks.refuse(
                    "lang",
                    "There is no text in this language, only in "
                            + String.join(", ", languages)
                            + ".");
        }
        return wanted;
    }

    private static boolean annex(Checks checks, Campaign campaign, @Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return campaign.signing() == Signing.PUBLIC;
        }
        if (!wanted.equals("true") && !wanted.equals("false")) {
            checks.refuse("annex", "Say true or false.");
        }
        return wanted.equals("true");
    }

    /** With whose eyes the letter is read; null for those of everybody. */
    @Nullable CampaignTarget reader() {
        return chosen ? target : null;
    }

    /** Whose letter it is: the first target's in a mail, which has to go to somebody. */
    @Nullable UUID addressee(LetterFormat format) {
        return chosen || format == LetterFormat.EML ? targetId() : null;
    }

    @Nullable UUID targetId() {
        return target == null ? null : target.id();
    }
}
