package org.undersigned.letter.assembly;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.undersigned.letter.Composition;
import org.undersigned.letter.Folder;
import org.undersigned.letter.Labels;
import org.undersigned.letter.Templates;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.typeface.FontShelf;

/** Sets up what makes letters, once for the whole server. */
class Press {

    @Produces
    @Singleton
    Composition composition(LettersSettings settings) {
        Folder folder = new Folder(settings.templates().orElse(null));
        return new Composition(new Templates(folder), new Labels(folder));
    }

    @Produces
    @Singleton
    PdfLetter pdf(LettersSettings settings) {
        return new PdfLetter(new FontShelf(settings.fonts().orElse(List.of())));
    }
}
