package org.undersigned.letter.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Manuscript;
import org.undersigned.letter.ManyNames;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.Tongues;
import org.undersigned.letter.WordsOfFormats;

class DocxLetterTest {

    @Test
    void of_letter_hasStylesThatStaffKnow() throws IOException {
        try (XWPFDocument document = opened(SampleLetters.openLetter())) {
            assertThat(names(document, p -> true))
                    .contains(
                            "Title",
                            "heading 1",
                            "Body Text",
                            "List Number",
                            "List Bullet",
                            "Quote",
                            "Salutation",
                            "Closing",
                            "Signature",
                            "Date");
            assertThat(names(document, p -> p.getText().startsWith("Object: ")))
                    .containsExactly("Title");
            assertThat(names(document, p -> p.getText().equals("What we ask")))
                    .containsExactly("heading 1");
        }
    }

    @Test
    void of_template_saysHowTheTextIsSet() throws IOException {
        try (XWPFDocument open = opened(SampleLetters.openLetter());
                XWPFDocument joint = opened(SampleLetters.jointAppeal())) {
            assertThat(open.getSettings().getCTSettings().isSetAutoHyphenation()).isFalse();
            assertThat(joint.getSettings().getCTSettings().isSetAutoHyphenation()).isTrue();
            assertThat(text(open).isSetJc()).isFalse();
            assertThat(text(joint).getJc().getVal()).isEqualTo(STJc.BOTH);
            CTPPrGeneral signed = joint.getStyles().getStyle("Signatory").getCTStyle().getPPr();
            assertThat(signed.isSetJc()).isFalse();
        }
    }

    private static CTPPrGeneral text(XWPFDocument document) {
        return document.getStyles().getStyle("BodyText").getCTStyle().getPPr();
    }

    /** A page with nothing but the last name on copy looks like a mistake. */
    @Test
    void of_copyTo_staysOnOnePage() throws IOException {
        try (XWPFDocument document = opened(SampleLetters.openLetter())) {
            assertThat(names(document, p -> p.getText().startsWith("M. Laurent Fabius")))
                    .containsExactly("Copy Line Above");
            assertThat(names(document, p -> p.getText().startsWith("Mme Christiane Taubira")))
                    .containsExactly("Copy Line");
        }
    }

    @Test
    void of_signatories_areLinesOfAStyleOfTheirOwn() throws IOException {
        try (XWPFDocument document = opened(SampleLetters.jointAppeal())) {
            assertThat(names(document, p -> p.getText().startsWith("Signer Number")))
                    .hasSizeGreaterThan(10)
                    .containsOnly("Signatory");
            assertThat(names(document, p -> p.getText().equals("Organisations")))
                    .hasSize(1)
                    .doesNotContain("Normal");
        }
    }

    @Test
    void of_everyStyleUsed_isDefined() throws IOException {
        for (Letter letter : List.of(SampleLetters.openLetter(), SampleLetters.jointAppeal())) {
            try (XWPFDocument document = opened(letter)) {
                assertThat(names(document, p -> true)).doesNotContainNull();
            }
        }
    }

    @Test
    void of_listsInOneLetter_eachCountsFromItsOwnNumber() throws IOException {
        Letter letter =
                withBody(
                        "1. one\n2. two\n\nThen:\n\n7. seven\n8. eight\n\n99999. too high for Word\n");
        assertThat(WordsOfFormats.ofDocx(DocxLetter.of(letter)))
                .isEqualTo(WordsOfFormats.ofText(letter));
    }

    @Test
    void of_nestedBlocks_saysTheSame() throws IOException {
        Letter letter =
                withBody(
                        """
                        - - deep
                          - deeper

                          again
                        - > quoted
                          > 1. and counted
                        -
                        - last

                        > outer
                        > > inner
                        """);
        assertThat(WordsOfFormats.ofDocx(DocxLetter.of(letter)))
                .isEqualTo(WordsOfFormats.ofText(letter));
    }

    @Test
    void of_hostileWords_staysADocument() throws IOException {
        Letter letter =
                withBody(
                        "a <w:p> & \" \uFFFE\uFFFF [x](https://a.invalid/?q=1&r=\"2\"%\u00fc) ]]>");
        assertThat(entry(DocxLetter.of(letter), "word/_rels/document.xml.rels"))
                .contains("Target=\"https://a.invalid/?q=1&amp;r=%222%22%25%C3%BC\"");
        try (XWPFDocument document = opened(letter)) {
            assertThat(names(document, p -> p.getText().contains("a <w:p> & \" \uFFFD\uFFFD")))
                    .hasSize(1);
        }
    }

    @Test
    void of_arabicLetter_runsFromTheRight() throws IOException {
        String document = entry(DocxLetter.of(Tongues.AR.letter(List.of())), "word/document.xml");
        assertThat(document).contains("<w:bidi/></w:sectPr>", "<w:rtl/></w:rPr><w:t");
        // The postal address is in Latin letters, and not to be read as "Varenne de rue 57".
        assertThat(document).contains(">57 rue de Varenne<");
        String styles = entry(DocxLetter.of(Tongues.AR.letter(List.of())), "word/styles.xml");
        assertThat(styles).contains("w:bidi=\"ar-EG\"");
    }

    @Test
    void of_letterWithForeignName_onlyTheNameRunsFromTheRight() throws IOException {
        String document =
                entry(DocxLetter.of(Tongues.EN.letter(List.of("محمّد علي"))), "word/document.xml");
        assertThat(document).contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">محمّد علي<");
        assertThat(document).doesNotContain("<w:bidi/>");
    }

    @Test
    void of_letter_namesItsLanguageAndPages() throws IOException {
        byte[] file = DocxLetter.of(Tongues.FR.letter(List.of()));
        assertThat(entry(file, "word/styles.xml")).contains("w:val=\"fr-FR\"");
        assertThat(entry(file, "docProps/core.xml")).contains("<dc:language>fr</dc:language>");
        assertThat(entry(file, "word/footer.xml")).contains(" PAGE ", " NUMPAGES ");
    }

    @Test
    void of_sameLetter_sameBytes() {
        assertThat(DocxLetter.of(SampleLetters.jointAppeal()))
                .isEqualTo(DocxLetter.of(SampleLetters.jointAppeal()));
    }

    @Test
    void of_manySupporters_eachHasALine() throws IOException {
        Letter letter = SampleLetters.withSupporters(3_000);
        try (XWPFDocument document = opened(letter)) {
            assertThat(names(document, p -> p.getText().startsWith("Supporter ")))
                    .hasSize(3_000)
                    .containsOnly("Supporter");
        }
    }

    @Test
    void of_supportersAsATable_headingIsRepeated_andNoRowIsDivided() throws IOException {
        Manuscript petition = SampleLetters.manuscript(Locale.ENGLISH, "petition");
        Letter letter =
                SampleLetters.compose(
                        SampleLetters.withSupporters(
                                petition, 300, () -> ManyNames.signatories(300)));
        try (XWPFDocument document = opened(letter)) {
            XWPFTable table = document.getTables().getLast();
            assertThat(table.getNumberOfRows()).isEqualTo(301);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getRow(300).getCell(0).getText()).isEqualTo("300");
        }
    }

    private static Letter withBody(String body) {
        Manuscript manuscript = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        return SampleLetters.compose(SampleLetters.withBody(manuscript, body));
    }

    private static XWPFDocument opened(Letter letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxLetter.of(letter)));
    }

    /** The names, as Word shows them, of the styles of these paragraphs. */
    private static List<String> names(XWPFDocument document, Predicate<XWPFParagraph> which) {
        return document.getParagraphs().stream()
                .filter(which)
                .map(XWPFParagraph::getStyle)
                .map(id -> document.getStyles().getStyle(id))
                .map(style -> style == null ? null : style.getName())
                .toList();
    }

    private static String entry(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }
}
