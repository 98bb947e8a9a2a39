package org.undersigned.letter.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.campaign.LetterChoices;
import org.undersigned.letter.Labels;
import org.undersigned.letter.Templates;
import org.undersigned.web.Choice;

/** Offers the templates that are whole, and the languages that have words. */
@ApplicationScoped
class OfferedLetters implements LetterChoices {

    private final Templates templates;

    OfferedLetters(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<Choice> templates() {
        return templates.all().stream()
                .filter(sheet -> sheet.broken() == null)
                .map(sheet -> new Choice(sheet.name(), sheet.title()))
                .toList();
    }

    @Override
    public List<String> languages() {
        return Labels.LANGUAGES;
    }
}
