package org.undersigned.signature.form;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.consent.PrivacyNotice;
import org.undersigned.signature.protection.Risk;

/**
 * What the public sees of a campaign, as the database held it a moment ago.
 *
 * @param texts those in force, by language, BCP 47
 * @param privacy what signers are told about their data
 * @param risk for whom signing can be dangerous
 * @param hosts the sites that may show the form in a frame
 * @param earlier how many confirmed an earlier text that meant something else
 * @param edition {@link org.undersigned.database.Edits} when it was read
 * @param sheets its pages, by language, as far as somebody asked for them
 */
record Notice(
        Campaign campaign,
        Map<String, RevisionText> texts,
        PrivacyNotice privacy,
        Risk risk,
        List<String> hosts,
        Tally tally,
        long earlier,
        Instant readAt,
        long edition,
        Map<String, SharedPage.Sheet> sheets) {

    /** How late another replica's change may be seen here. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    Notice(
            Campaign campaign,
            Map<String, RevisionText> texts,
            PrivacyNotice privacy,
            Risk risk,
            List<String> hosts,
            Tally tally,
            long earlier,
            Instant readAt,
            long edition) {
        this(
                campaign,
                texts,
                privacy,
                risk,
                hosts,
                tally,
                earlier,
                readAt,
                edition,
                new ConcurrentHashMap<>());
    }

    boolean isFresh(long edition, Instant now) {
        return this.edition == edition && age(now).compareTo(FRESH) < 0;
    }

    /** Whether somebody should read it anew, before all wait for it. */
    boolean isAgeing(Instant now) {
        return age(now).compareTo(FRESH.dividedBy(2)) > 0;
    }

    private Duration age(Instant now) {
        return Duration.between(readAt, now).abs();
    }

    /** The text in a language, or in that of the original where there is none. */
    RevisionText text(String lang) {
        return Appeal.choose(texts, lang, campaign.language());
    }

    /**
     * What a page is read in: the language asked for where there are words in it, that of the
     * original otherwise.
     */
    String language(String lang) {
        return texts.containsKey(lang) || Phrases.LANGUAGES.contains(lang)
                ? lang
                : campaign.language();
    }

    /** The page of the appeal, where somebody asked for it already. */
    Optional<SharedPage.Sheet> sheetAtHand(String lang) {
        return Optional.ofNullable(sheets.get(language(lang)));
    }

    /** The form for a frame on another site. */
    SharedPage.Sheet frame(String lang, Supplier<String> html) {
        return sheets.computeIfAbsent(
                "frame " + language(lang), any -> SharedPage.Sheet.of(html.get()));
    }

    /** The page in a language; the same for everybody, so made once. */
    SharedPage.Sheet sheet(String lang, Supplier<String> html) {
        return sheets.computeIfAbsent(language(lang), any -> SharedPage.Sheet.of(html.get()));
    }
}
