package org.undersigned.campaign.draft;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.draft.CampaignForm.LetterForm;
import org.undersigned.campaign.draft.CampaignForm.TranslatedLetterForm;
import org.undersigned.campaign.draft.CampaignForm.TranslationForm;
import org.undersigned.campaign.revision.Wording;

/** Reads the text of a form in all its languages. */
final class WordingCheck {

    private static final int HEADING = 500;
    private static final int STANDFIRST = 5_000;
    private static final int CLOSING = 1_000;
    private static final int NOTES = 20_000;

    private WordingCheck() {}

    /** By language; the original under the language of the campaign. */
    static Map<String, Wording> words(Findings findings, CampaignForm form, String original) {
        Map<String, Wording> words = new TreeMap<>();
        LetterForm letter = Optional.ofNullable(form.letter()).orElse(LetterForm.EMPTY);
        TranslatedLetterForm text =
                new TranslatedLetterForm(
                        letter.subject(),
                        letter.body(),
                        letter.closing(),
                        letter.demands(),
                        letter.notesToEditors());
        words.put(original, wording(findings, "", form.title(), form.standfirst(), text));
        Optional.ofNullable(form.translations())
                .orElse(Map.of())
                .forEach(
                        (language, translation) ->
                                translate(findings, language, translation, words));
        return words;
    }

    private static void translate(
            Findings findings,
            String language,
            @Nullable TranslationForm form,
            Map<String, Wording> words) {
        if (form == null) {
            return;
        }
        String field = "translations." + language;
        String tag = findings.language(field, language, language);
        TranslatedLetterForm text =
                Optional.ofNullable(form.letter())
                        .orElseGet(() -> new TranslatedLetterForm(null, null, null, null, null));
        Wording there =
                words.putIfAbsent(
                        tag, wording(findings, field + ".", form.title(), form.standfirst(), text));
        if (there != null) {
            findings.add(field, "There is a text in this language already.");
        }
    }

    private static Wording wording(
            Findings findings,
            String at,
            @Nullable String title,
            @Nullable String standfirst,
            TranslatedLetterForm text) {
        return new Wording(
                findings.required(at + "title", title, HEADING),
                findings.text(at + "standfirst", standfirst, STANDFIRST),
                findings.line(at + "letter.subject", text.subject(), HEADING),
                findings.text(at + "letter.body", text.body(), Wording.LONGEST_BODY),
                findings.text(at + "letter.closing", text.closing(), CLOSING),
                findings.text(at + "letter.demands", text.demands(), STANDFIRST),
                findings.text(at + "letter.notesToEditors", text.notesToEditors(), NOTES));
    }
}
