package org.undersigned.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.typeface.FontShelf;

class PdfLetterTest {

    private final PdfLetter pdf = new PdfLetter(new FontShelf(List.of()));

    @Test
    void of_sameLetterTwice_sameBytes() throws Exception {
        byte[] once = pdf.of(SampleLetters.openLetter());
        assertThat(pdf.of(SampleLetters.openLetter())).isEqualTo(once);
        Files.write(Path.of("/tmp/open.pdf"), once);
        Files.write(Path.of("/tmp/joint.pdf"), pdf.of(SampleLetters.jointAppeal()));
        System.out.println(new PDFTextStripper().getText(Loader.loadPDF(once)));
    }

    @Test
    void of_openLetter_conforms() throws Exception {
        assertThat(Conformance.brokenRules(pdf.of(SampleLetters.openLetter()))).isEmpty();
    }

    @Test
    void of_jointAppeal_conforms() throws Exception {
        assertThat(Conformance.brokenRules(pdf.of(SampleLetters.jointAppeal()))).isEmpty();
    }
}
