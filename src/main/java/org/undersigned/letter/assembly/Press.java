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
    Folder folder(LettersSettings settings) {
        return new Folder(settings.templates().orElse(null));
    }

    @Produces
    @Singleton
    Templates templates(Folder folder) {
        return new Templates(folder);
    }

    @Produces
    @Singleton
    Composition composition(Folder folder, Templates templates) {
        return new Composition(templates, new Labels(folder));
    }

    @Produces
    @Singleton
    PdfLetter pdf(LettersSettings settings) {
        return new PdfLetter(new FontShelf(settings.fonts().orElse(List.of())));
    }
}
