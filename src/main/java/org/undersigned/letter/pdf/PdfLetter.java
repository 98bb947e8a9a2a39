package org.undersigned.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.undersigned.letter.Letter;
import org.undersigned.letter.tagged.FontPrograms;
import org.undersigned.letter.tagged.Metadata;
import org.undersigned.letter.tagged.TaggedPdf;
import org.undersigned.letter.typeface.FontShelf;
import org.undersigned.letter.typeface.Shaper;

/**
 * Writes letters as PDF, archivable (PDF/A-2a) and accessible (PDF/UA-1). Made once, since it
 * remembers fonts and words; safe for many threads.
 */
public final class PdfLetter {

    private final Shaper shaper;
    private final FontPrograms programs = new FontPrograms();

    public PdfLetter(FontShelf fonts) {
        shaper = new Shaper(fonts);
    }

    /** The whole file; for a letter with a long annex, {@link #write} streams. */
    public byte[] of(Letter letter) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        write(letter, file);
        return file.toByteArray();
    }

    /**
     * Writes the letter page by page; the stream stays open. The same letter gives the same bytes.
     *
     * @throws org.undersigned.letter.typeface.NoFontFor where words cannot be printed
     * @throws org.undersigned.letter.tagged.PictureUnreadable where a logo or signature is no PNG
     */
    public void write(Letter letter, OutputStream out) {
        try {
            Metadata metadata =
                    new Metadata(
                            letter.title(), letter.author(), letter.language(), letter.written());
            TaggedPdf pdf = new TaggedPdf(out, metadata, programs);
            LineBreaker breaker = new LineBreaker(shaper, letter);
            Sheet sheet = new Sheet(pdf, breaker);
            Flow flow = new Flow(pdf, sheet, breaker, letter.rightToLeft());
            new LetterLayout(letter, pdf, sheet, flow).walk();
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file of one page that holds a poster in its upper part.
     *
     * @throws org.undersigned.letter.typeface.NoFontFor where words cannot be printed
     */
    public byte[] of(Poster poster) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
        try {
            Metadata metadata =
                    new Metadata(poster.title(), poster.author(), poster.language(), Instant.EPOCH);
            TaggedPdf pdf = new TaggedPdf(file, metadata, programs);
            new PosterLayout(pdf, new LineBreaker(shaper, poster.language()), poster).put();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
