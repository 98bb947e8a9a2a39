package org.undersigned.reading;

import java.util.Map;
import java.util.TreeMap;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.LetterSettings;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.web.Form;

/**
 * What a letter says, saved or not.
 *
 * @param texts by language, BCP 47
 */
record Draft(LetterSettings settings, Map<String, Wording> texts) {

    static Draft of(Campaign campaign, Revision text) {
        return new Draft(campaign.letter(), text.wordings());
    }

    /**
     * The same with what the editor's form says in one language; its fields are named as in the
     * JSON API, and one that is absent changes nothing.
     */
    Draft with(Form form, String language, String original) {
        String at = language.equals(original) ? "" : "translations." + language + ".";
        Wording saved = texts.getOrDefault(language, Wording.NONE);
        Map<String, Wording> words = new TreeMap<>(texts);
        words.put(
                language,
                new Wording(
                        typed(form, at + "title", saved.title()),
                        typed(form, at + "standfirst", saved.standfirst()),
                        typed(form, at + "letter.subject", saved.subject()),
                        typed(form, at + "letter.body", saved.body()),
                        typed(form, at + "letter.closing", saved.closing()),
                        typed(form, at + "letter.demands", saved.demands()),
                        typed(form, at + "letter.notesToEditors", saved.notesToEditors())));
        boolean greets = !form.values("letter.salutation").isEmpty();
        return new Draft(
                greets ? settings.greeting(form.value("letter.salutation")) : settings, words);
    }

    private static String typed(Form form, String field, String saved) {
        return form.values(field).isEmpty() ? saved : form.value(field);
    }
}
