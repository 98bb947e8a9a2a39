package org.undersigned.signature.form;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.letter.Demands;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Capacity;
import org.undersigned.web.Choice;

/**
 * What the page of an appeal shows in one language.
 *
 * @param phrases in the language of the page; that of the text may be one without phrases
 * @param text the wording that is shown
 * @param languages the wordings there are, BCP 47
 * @param earlier how many confirmed an earlier text that meant something else
 * @param signable whether the form is open
 * @param house who runs this installation
 * @param leaveTo where the button to leave leads
 */
public record Appeal(
        Campaign campaign,
        Phrases phrases,
        RevisionText text,
        List<String> languages,
        Tally tally,
        long earlier,
        boolean signable,
        String house,
        String leaveTo) {

    public RawString body() {
        return AppealText.html(List.of(text.body(), Demands.numbered(text.demands())));
    }

    /** "M. Manuel Valls, Prime Minister" … */
    public List<String> addressees() {
        return lines(Addressing.TO);
    }

    /** Those who get a copy. */
    public List<String> copies() {
        return lines(Addressing.CC);
    }

    private List<String> lines(Addressing as) {
        return campaign.targets().stream().filter(t -> t.as() == as).map(Appeal::line).toList();
    }

    private static String line(CampaignTarget target) {
        var official = target.official();
        String named = (official.honorific() + ' ' + official.name()).strip();
        return target.line() != null ? target.line() : named + ", " + official.office().title();
    }

    private List<CampaignTarget> receivers() {
        return campaign.targets().stream().filter(CampaignTarget::receivesNames).toList();
    }

    /** Who gets the names given for the addressees. */
    public String readers() {
        return String.join("; ", receivers().stream().map(Appeal::line).toList());
    }

    public String readerIds() {
        return String.join(" ", receivers().stream().map(t -> t.id().toString()).toList());
    }

    /** Nobody is offered an audience that is empty. */
    public List<Audience> audiences() {
        return List.of(Audience.values()).stream()
                .filter(audience -> audience != Audience.TARGET || !receivers().isEmpty())
                .toList();
    }

    public Audience usualAudience() {
        return campaign.isSensitive() ? Audience.COUNTED : campaign.defaultAudience();
    }

    public List<Capacity> capacities() {
        return List.of(Capacity.values());
    }

    public List<Choice> countries() {
        return Names.countries(phrases.language());
    }

    /** Languages as their own speakers call them, by tag. */
    public List<Choice> languageNames() {
        return languages.stream().map(tag -> new Choice(tag, Names.ofItself(tag))).toList();
    }

    /** How much of the goal is reached, from 0 to the goal; null where there is none. */
    public @Nullable Long towardsGoal() {
        Integer goal = campaign.goal();
        return goal == null ? null : Math.min(tally.confirmed(), goal);
    }

    static RevisionText choose(Map<String, RevisionText> texts, String wanted, String original) {
        RevisionText found = texts.get(wanted);
        return found != null ? found : Objects.requireNonNull(texts.get(original));
    }
}
