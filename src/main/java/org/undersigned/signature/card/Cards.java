package org.undersigned.signature.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.pdf.Poster;
import org.undersigned.letter.picture.PagePictures;

/** Draws cards, one after the other, and remembers the last: a crowd asks for the same few. */
@ApplicationScoped
class Cards {

    /** Pixels; what sites that show links ask for. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;
    private static final int KEPT = 40;

    private final PdfLetter pdf;
    private final Map<Poster, byte[]> drawn =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Poster, byte[]> eldest) {
                    return size() > KEPT;
                }
            };

    Cards(PdfLetter pdf) {
        this.pdf = pdf;
    }

    /**
     * @return a PNG file
     */
    synchronized byte[] of(Poster poster) {
        return drawn.computeIfAbsent(poster, this::draw);
    }

    private byte[] draw(Poster poster) {
        try (PagePictures page = new PagePictures(pdf.of(poster))) {
            return page.top(WIDTH, HEIGHT);
        }
    }
}
