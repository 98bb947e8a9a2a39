package org.undersigned.campaign.draft;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Signing;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;

/**
 * What the pages for letter and settings offer to choose from.
 *
 * @param usable the letter templates that are whole
 * @param spoken the languages that letters have words for, BCP 47
 */
record EditorView(Campaign campaign, Form form, List<Choice> usable, List<String> spoken) {

    /** The fields of a lead signatory. */
    record Lead(int number, String name, String title) {

        static Lead at(int index) {
            return new Lead(
                    index + 1, FormFields.lead(index, "name"), FormFields.lead(index, "title"));
        }
    }

    /** Two lines more than are filled in, so that there is always room for another. */
    public List<Lead> leads() {
        int filled = 0;
        while (!form.value(Lead.at(filled).name()).isBlank()) {
            filled++;
        }
        int shown = Math.min(filled + 2, FormFields.MOST_LEADS);
        return IntStream.range(0, shown).mapToObj(Lead::at).toList();
    }

    public boolean isStatement() {
        return campaign.kind() == CampaignKind.STATEMENT;
    }

    public boolean isDraft() {
        return campaign.state() == CampaignState.DRAFT;
    }

    /** The one in use stays, even if it is gone or broken: saving must not change it unasked. */
    public List<Choice> templates() {
        String used = form.value("letter.template");
        boolean there = used.isEmpty() || usable.stream().anyMatch(it -> it.value().equals(used));
        return there
                ? usable
                : Stream.concat(
                                usable.stream(),
                                Stream.of(new Choice(used, used + " (cannot be used)")))
                        .toList();
    }

    /** The one in use is among them. */
    public List<Choice> languages() {
        return Tongues.choices(spoken, form.value("language"));
    }

    public List<Choice> kinds() {
        return Choice.of(CampaignKind.class);
    }

    public List<Choice> signings() {
        return List.of(
                new Choice(Signing.NONE.name(), "Only the lead signatories"),
                new Choice(Signing.INVITED.name(), "Named co-signers whom you invite"),
                new Choice(Signing.PUBLIC.name(), "Everybody, through a public form"));
    }

    public List<Choice> audiences() {
        return List.of(
                new Choice(Audience.PUBLIC.name(), "Everybody: on the page and in the letter"),
                new Choice(Audience.TARGET.name(), "Only the officials who receive names"),
                new Choice(Audience.ORGANISERS.name(), "Only you, the organisers"),
                new Choice(Audience.COUNTED.name(), "Nobody: the signature is only counted"));
    }
}
