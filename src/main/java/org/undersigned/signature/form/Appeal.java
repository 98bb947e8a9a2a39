package org.undersigned.signature.form;

import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.consent.PrivacyText;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;

/**
 * What the page of an appeal shows in one language.
 *
 * @param language the page's, in which signers are written to, too; BCP 47
 * @param phrases in that language, or the nearest that has some
 * @param text the wording that is shown: the original where there is none in that language
 * @param terms the version of the privacy notice, 0 for none besides ours
 * @param privacy what it says
 * @param languages the wordings there are, BCP 47
 * @param earlier how many confirmed an earlier text that meant something else
 * @param signable whether the form is open
 * @param effort whether the form asks the browser for some work
 * @param embeddable whether some other site may show the form
 * @param address of its page, with scheme and host
 * @param house who runs this installation
 * @param leaveTo where the button to leave leads
 */
public record Appeal(
        Campaign campaign,
        String language,
        Phrases phrases,
        RevisionText text,
        int terms,
        PrivacyText privacy,
        List<String> languages,
        Tally tally,
        long earlier,
        boolean signable,
        boolean effort,
        boolean embeddable,
        String address,
        String house,
        String leaveTo) {

    public RawString body() {
        return AppealText.html(text);
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

    /** Of the page as it is read, as part of another address. */
    public String addressEncoded() {
        return URLEncoder.encode(address + "?lang=" + language, StandardCharsets.UTF_8);
    }

    /** The form before anybody wrote into it. */
    Form blank() {
        return Form.of(Map.of("audience", usualAudience(), "capacity", Capacity.PERSONAL));
    }

    public List<Capacity> capacities() {
        return List.of(Capacity.values());
    }

    public List<Choice> countries() {
        return Names.countries(phrases.language());
    }

    /** The languages of the text, as their own speakers call them. */
    public List<Choice> languageNames() {
        return Names.ofThemselves(languages);
    }

    /** Those in which there are only the words around it. */
    public List<Choice> moreLanguages() {
        return Names.ofThemselves(
                Phrases.LANGUAGES.stream().filter(tag -> !languages.contains(tag)).toList());
    }

    /** The languages in which the reader can have the text instead; empty where it is shown. */
    public String insteadOfTheirs() {
        return languages.contains(language)
                ? ""
                : languages.stream()
                        .map(tag -> Names.language(tag, phrases.language()))
                        .collect(Collectors.joining(", "));
    }

    /**
     * What the count is on its way to: the goal or, beyond it, the next round number. It is asked
     * of the count each time, so it goes back when the count does. Null where there is no goal.
     */
    public @Nullable Long aim() {
        Integer goal = campaign.goal();
        if (goal == null) {
            return null;
        }
        return isBeyondTheGoal() ? roundBeyond(tally.confirmed()) : goal.longValue();
    }

    /** 10, 25, 50, 100, 250 … */
    static long roundBeyond(long count) {
        for (long round = 10; ; round *= 10) {
            for (long aim : List.of(round, round * 5 / 2, round * 5)) {
                if (aim > count) {
                    return aim;
                }
            }
        }
    }

    public boolean isBeyondTheGoal() {
        return campaign.goal() != null && tally.confirmed() >= campaign.goal();
    }

    public static RevisionText choose(
            Map<String, RevisionText> texts, String wanted, String original) {
        RevisionText found = texts.get(wanted);
        return found != null ? found : Objects.requireNonNull(texts.get(original));
    }
}
