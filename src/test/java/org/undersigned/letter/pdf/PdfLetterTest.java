package org.undersigned.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Manuscript;
import org.undersigned.letter.Picture;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.WordsOfFormats;
import org.undersigned.letter.Writer;
import org.undersigned.letter.tagged.PictureUnreadable;
import org.undersigned.letter.typeface.FontShelf;

class PdfLetterTest {

    private final PdfLetter pdf = new PdfLetter(new FontShelf(List.of()));

    @Test
    void of_sameLetterAfterOthers_sameBytes() {
        byte[] once = pdf.of(SampleLetters.openLetter());
        pdf.of(SampleLetters.jointAppeal());
        assertThat(pdf.of(SampleLetters.openLetter())).isEqualTo(once);
        assertThat(new PdfLetter(new FontShelf(List.of())).of(SampleLetters.openLetter()))
                .isEqualTo(once);
    }

    @Test
    void of_openLetter_conforms() throws Exception {
        assertThat(Conformance.brokenRules(pdf.of(SampleLetters.openLetter()))).isEmpty();
    }

    @Test
    void of_jointAppeal_conforms() throws Exception {
        assertThat(Conformance.brokenRules(pdf.of(SampleLetters.jointAppeal()))).isEmpty();
    }

    /** The check itself must be able to fail. */
    @Test
    void brokenRules_ofFileWithoutItsClaims_areFound() throws Exception {
        byte[] good = pdf.of(SampleLetters.openLetter());
        String spoilt =
                new String(good, StandardCharsets.ISO_8859_1)
                        .replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
                        .replace("<pdfaid:part>2<", "<pdfaid:part>9<");
        assertThat(Conformance.brokenRules(spoilt.getBytes(StandardCharsets.ISO_8859_1)))
                .hasSizeGreaterThan(1);
    }

    @Test
    void of_letterWithPictures_conformsAndDrawsThem() throws Exception {
        Letter letter = withPictures(new Picture(png()));
        byte[] file = pdf.of(letter);
        assertThat(Conformance.brokenRules(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(3);
        }
    }

    @Test
    void of_logoThatIsNoPicture_isRefused() {
        assertThatThrownBy(() -> pdf.of(withPictures(new Picture(new byte[] {1, 2, 3}))))
                .isInstanceOf(PictureUnreadable.class);
    }

    @Test
    void of_manySignatories_pagesAreNumberedAndNoLineIsDivided() throws Exception {
        List<Signatory> many =
                IntStream.range(0, 90)
                        .mapToObj(
                                i ->
                                        SampleLetters.signed(
                                                null,
                                                "Begin" + i,
                                                "word ".repeat(25) + "End" + i,
                                                null))
                        .toList();
        Manuscript plain = SampleLetters.manuscript(Locale.ENGLISH, "joint-appeal");
        byte[] file = pdf.of(SampleLetters.compose(SampleLetters.with(plain, many, List.of())));
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                String text = textOf(document, page);
                assertThat(text).contains(page + " / " + pages);
                for (int i = 0; i < many.size(); i++) {
                    assertThat(text.contains("Begin" + i + ","))
                            .isEqualTo(text.matches("(?s).*End" + i + "\\b.*"));
                }
            }
        }
    }

    @Test
    void of_bodiesOfAnyLength_closingStaysWithSignatureAndBody() throws Exception {
        Manuscript plain = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        for (int words = 60; words < 900; words += 40) {
            Manuscript longer = SampleLetters.withBody(plain, "lorem ".repeat(words));
            try (PDDocument document = Loader.loadPDF(pdf.of(SampleLetters.compose(longer)))) {
                String page = pageWith(document, "Sincerely,");
                assertThat(page).contains("Hélène Marchand", "France Director", "lorem");
            }
        }
    }

    @Test
    void of_bodiesOfAnyLength_marksStandWithWhatTheyDivideOrEnd() throws Exception {
        Manuscript plain = SampleLetters.manuscript(Locale.ENGLISH, "statement");
        for (int words = 300; words < 560; words += 12) {
            String body = "lorem ".repeat(words) + "\n\n* * *\n\n" + "ipsum ".repeat(24);
            Manuscript longer = SampleLetters.withBody(plain, body);
            try (PDDocument document = Loader.loadPDF(pdf.of(SampleLetters.compose(longer)))) {
                assertThat(pageWith(document, "* * *")).contains("ipsum");
                assertThat(pageWith(document, "###")).contains("ipsum");
            }
        }
    }

    @Test
    void of_letterOfManyPages_letterheadOnTheFirstOnly() throws Exception {
        Manuscript plain = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        Manuscript longer = SampleLetters.withBody(plain, "lorem ".repeat(2000));
        try (PDDocument document = Loader.loadPDF(pdf.of(SampleLetters.compose(longer)))) {
            assertThat(textOf(document, 1)).contains("Foundation for Open Courts");
            assertThat(textOf(document, 2)).doesNotContain("Foundation for Open Courts");
        }
    }

    @Test
    void of_annex_followsOnItsOwnPagesAndConforms() throws Exception {
        Letter letter = SampleLetters.withSupporters(300);
        byte[] file = pdf.of(letter);
        assertThat(Conformance.brokenRules(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(pageWith(document, "Supporters")).contains("Supporter 0,");
            assertThat(textOf(document, document.getNumberOfPages())).contains("Supporter 299,");
        }
    }

    @Test
    void of_tableOfManyRows_repeatsItsHeading_andConforms() throws Exception {
        StringBuilder body = new StringBuilder("| Day | What happened |\n| --- | --- |\n");
        for (int day = 1; day <= 90; day++) {
            body.append("| ")
                    .append(day)
                    .append(" | ")
                    .append("a hearing ".repeat(12))
                    .append("|\n");
        }
        Manuscript plain = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        byte[] file = pdf.of(SampleLetters.compose(SampleLetters.withBody(plain, body.toString())));
        assertThat(Conformance.brokenRules(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(textOf(document, 2)).startsWith("Day What happened");
            assertThat(textOf(document, 3)).startsWith("Day What happened");
        }
    }

    @Test
    void of_cellLongerThanAPage_isDivided() throws Exception {
        String body = "| Day | Words |\n| --- | --- |\n| 1 | " + "lorem ".repeat(1500) + "end |";
        Manuscript plain = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        byte[] file = pdf.of(SampleLetters.compose(SampleLetters.withBody(plain, body)));
        assertThat(Conformance.brokenRules(file)).isEmpty();
        assertThat(WordsOfFormats.ofPdf(file)).containsSequence("lorem", "end", "Sincerely,");
    }

    @Test
    void of_headings_areBookmarks_nestedAndOnTheirPages() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.of(SampleLetters.withSupporters(300)))) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            PDOutlineItem subject = outline.getFirstChild();
            assertThat(subject.getTitle()).startsWith("Object: Open letter");
            assertThat(titles(subject)).containsExactly("What we ask", "Supporters");
            PDOutlineItem annex = subject.getLastChild();
            assertThat(titles(annex)).containsExactly("S");
            PDPage page = annex.findDestinationPage(document);
            assertThat(textOf(document, document.getPages().indexOf(page) + 1))
                    .startsWith("Supporters");
        }
    }

    @Test
    void of_supportersAsATable_lettersAreBookmarks_andEachPageHasItsHeading() throws Exception {
        Manuscript petition = SampleLetters.manuscript(Locale.ENGLISH, "petition");
        List<Signatory> people =
                IntStream.range(0, 300)
                        .mapToObj(
                                i ->
                                        SampleLetters.signed(
                                                null, (i < 200 ? "Ann " : "Bo ") + i, null, null))
                        .toList();
        byte[] file =
                pdf.of(
                        SampleLetters.compose(
                                SampleLetters.withSupporters(petition, 300, people::stream)));
        try (PDDocument document = Loader.loadPDF(file)) {
            PDOutlineItem annex =
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getLastChild();
            assertThat(titles(annex)).containsExactly("A", "B");
            PDPage page = annex.getLastChild().findDestinationPage(document);
            assertThat(textOf(document, document.getPages().indexOf(page) + 1))
                    .startsWith("No. Name")
                    .contains("200 Ann 199", "201 Bo 200");
        }
    }

    private static List<String> titles(PDOutlineItem parent) {
        List<String> titles = new ArrayList<>();
        parent.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static String pageWith(PDDocument document, String words) throws Exception {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (textOf(document, page).contains(words)) {
                return textOf(document, page);
            }
        }
        throw new AssertionError("no page has " + words);
    }

    private static String textOf(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static Letter withPictures(Picture picture) {
        Manuscript plain = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        Writer writer = new Writer(plain.writer().name(), plain.writer().lines(), picture);
        Manuscript illustrated =
                new Manuscript(
                        plain.language(),
                        plain.template(),
                        plain.title(),
                        plain.written(),
                        plain.date(),
                        writer,
                        plain.addressees(),
                        plain.addressBlock(),
                        plain.wording(),
                        List.of(new LeadSignatory("Hélène Marchand", "Director", picture)),
                        plain.signatories(),
                        plain.disclaimers(),
                        plain.copyTo(),
                        List.of(),
                        null,
                        null);
        return SampleLetters.compose(illustrated);
    }

    private static byte[] png() throws Exception {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(30, 60, 120, 160));
        pen.fillOval(10, 10, 100, 60);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
