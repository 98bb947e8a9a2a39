package org.undersigned.campaign.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.web.Choice;

/**
 * What the page for the text has to know about the language that is written.
 *
 * @param translations the languages there are besides the original
 * @param offered the languages that letters have words for
 */
record TextView(
        Campaign campaign, String language, Set<String> translations, List<String> offered) {

    /** The languages that a translation can be added in, each in its own words. */
    public List<Choice> missing() {
        return offered.stream()
                .filter(it -> !it.equals(campaign.language()) && !translations.contains(it))
                .map(it -> new Choice(it, name(it)))
                .toList();
    }

    public boolean isOriginal() {
        return language.equals(campaign.language());
    }

    /** Whether a change waits for a reviewer before it counts. */
    public boolean isProposal() {
        return switch (campaign.state()) {
            case APPROVED, OPEN, CLOSED -> true;
            case DRAFT, IN_REVIEW, ARCHIVED -> false;
        };
    }

    /** A language in its own words. */
    public String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }

    public String title() {
        return at() + "title";
    }

    public String standfirst() {
        return at() + "standfirst";
    }

    public String subject() {
        return at() + "letter.subject";
    }

    public String body() {
        return at() + "letter.body";
    }

    public String closing() {
        return at() + "letter.closing";
    }

    public String demands() {
        return at() + "letter.demands";
    }

    public String notesToEditors() {
        return at() + "letter.notesToEditors";
    }

    public boolean isUrgent() {
        return campaign.kind() == CampaignKind.URGENT_ACTION;
    }

    public boolean isStatement() {
        return campaign.kind() == CampaignKind.STATEMENT;
    }

    /** Where the fields of this language begin. */
    private String at() {
        return isOriginal() ? "" : "translations." + language + ".";
    }
}
