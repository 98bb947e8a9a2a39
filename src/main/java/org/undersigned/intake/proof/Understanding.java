package org.undersigned.intake.proof;

import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.cosigner.Countries;
import org.undersigned.intake.Original;
import org.undersigned.intake.Reading;
import org.undersigned.intake.Recognition;
import org.undersigned.intake.Vocabulary;
import org.undersigned.letter.Folder;
import org.undersigned.letter.Labels;
import org.undersigned.letter.assembly.LettersSettings;

/** Recognition with the words of this installation's letters. */
@ApplicationScoped
class Understanding {

    private final Recognition recognition;

    Understanding(LettersSettings letters) {
        Labels labels = new Labels(new Folder(letters.templates().orElse(null)));
        recognition =
                new Recognition(new Vocabulary(labels), name -> Countries.find(name).isPresent());
    }

    Reading of(Original original) {
        return recognition.read(original);
    }
}
