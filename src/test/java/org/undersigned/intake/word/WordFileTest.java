package org.undersigned.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.undersigned.intake.word.Docx.p;
import static org.undersigned.intake.word.Docx.r;
import static org.undersigned.intake.word.Docx.root;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.intake.LeftOut;
import org.undersigned.intake.Line;
import org.undersigned.intake.Original;
import org.undersigned.intake.Readings;
import org.undersigned.intake.Shape;

class WordFileTest {

    @Test
    void read_emphasis_isMarkdown() throws WordUnreadable {
        assertThat(
                        markdown(
                                Docx.of(
                                        p(
                                                "",
                                                r("", "We ask ")
                                                        + r("<w:b/>", "him ")
                                                        + r("<w:b/><w:i/>", "now")
                                                        + r("<w:b w:val=\"0\"/>", "; ")
                                                        + r("<w:i/>", "today")))))
                .containsExactly("We ask **him** ***now***; *today*");
    }

    @Test
    void read_signsThatMarkdownKnows_areWords() throws WordUnreadable {
        assertThat(
                        markdown(
                                Docx.of(
                                        p("1. not a list * _or_ emphasis_free [sic] &lt;b&gt; a_b")
                                                + p("# no heading")
                                                + p("- no item")
                                                + p("[your daughter] came"))))
                .containsExactly(
                        "1\\. not a list \\* \\_or\\_ emphasis_free [sic] \\<b> a_b",
                        "\\# no heading",
                        "\\- no item",
                        "[your daughter] came");
    }

    @Test
    void read_emphasisInsideAWord_isSaidWhereItCannotBeKept() throws WordUnreadable {
        Original original = WordFile.read(Docx.of(p("", r("<w:b/>", "(a)") + r("", "b"))).bytes());
        assertThat(original.lines()).extracting(Line::markdown).containsExactly("(a)b");
        assertThat(original.leftOut())
                .extracting(LeftOut::what)
                .containsExactly("Bold or italic in “(a)b”");
    }

    @Test
    void read_link_keepsItsAddress() throws WordUnreadable {
        Docx docx =
                Docx.of(
                                p(
                                        "",
                                        "<w:hyperlink r:id=\"a\">"
                                                + r("", "the report")
                                                + "</w:hyperlink><w:hyperlink r:id=\"b\">"
                                                + r("", " here")
                                                + "</w:hyperlink>"))
                        .with(
                                "word/_rels/document.xml.rels",
                                """
                                <Relationships>
                                <Relationship Id="a" Target="https://a.invalid/r(1)" TargetMode="External"/>
                                <Relationship Id="b" Target="file:///etc/passwd" TargetMode="External"/>
                                </Relationships>""");
        assertThat(WordFile.read(docx.bytes()).lines())
                .extracting(Line::words, Line::markdown)
                .containsExactly(
                        tuple(
                                "the report (https://a.invalid/r(1)) here",
                                "[the report](https://a.invalid/r%281%29) here"));
    }

    @Test
    void read_fieldWithLink_keepsItsAddress() throws WordUnreadable {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK"
                        + " \"https://a.invalid/x\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("", "x")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + r("", " y");
        assertThat(markdown(Docx.of(p("", field)))).containsExactly("[x](https://a.invalid/x) y");
    }

    @Test
    void read_listsAndHeadings_haveTheirShapes() throws WordUnreadable {
        Docx docx =
                Docx.of(
                                p("<w:pStyle w:val=\"heading1\"/>", r("", "What we ask"))
                                        + item("1", 0, "hear him")
                                        + item("1", 1, "in public")
                                        + item("1", 0, "let him go")
                                        + item("2", 0, "and soon")
                                        + p("<w:pStyle w:val=\"Quote\"/>", r("", "Nobody")))
                        .withStyles("heading 1", "Quote")
                        .with(
                                "word/numbering.xml",
                                root(
                                        "numbering",
                                        """
                                        <w:abstractNum w:abstractNumId="0">
                                        <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>
                                        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
                                        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
                                        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                                        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>"""));
        assertThat(markdown(docx))
                .containsExactly(
                        "## What we ask",
                        "3. hear him",
                        "   - in public",
                        "4. let him go",
                        "1) and soon",
                        "> Nobody");
        assertThat(leftOut(docx)).containsExactly("Lists that count a), b) or i., ii.");
    }

    @Test
    void read_trackedChanges_takesTheAcceptedTextAndSaysSo() throws WordUnreadable {
        Docx docx =
                Docx.of(
                        p(
                                "<w:rPr><w:ins/></w:rPr>",
                                r("", "We ")
                                        + "<w:del><w:r><w:delText>demand</w:delText></w:r></w:del>"
                                        + "<w:ins>"
                                        + r(
                                                "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>",
                                                "ask")
                                        + "</w:ins><w:moveFrom>"
                                        + r("", " gone")
                                        + "</w:moveFrom>"));
        assertThat(markdown(docx)).containsExactly("We ask");
        assertThat(leftOut(docx))
                .containsExactly(
                        "Struck out by a tracked change: “demand”",
                        "Marks of tracked changes",
                        "Struck out by a tracked change: “ gone”");
    }

    @Test
    void read_commentsFootnotesAndMargins_areAllSaid() throws WordUnreadable {
        Docx docx =
                Docx.of(
                                p(
                                        "",
                                        r("", "As the court found")
                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                                + "<w:r><w:commentReference w:id=\"0\"/></w:r>"))
                        .with(
                                "word/footnotes.xml",
                                root(
                                        "footnotes",
                                        "<w:footnote w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                                + "<w:footnote w:id=\"2\">"
                                                + p("Judgment of 3 May.")
                                                + "</w:footnote>"))
                        .with(
                                "word/comments.xml",
                                root(
                                        "comments",
                                        "<w:comment w:id=\"0\">"
                                                + p("Is that so?")
                                                + "</w:comment>"))
                        .with("word/header1.xml", root("hdr", p("Open Doors")))
                        .with("word/header2.xml", root("hdr", p("Open Doors")))
                        .with(
                                "word/footer1.xml",
                                root(
                                        "ftr",
                                        "<w:p>"
                                                + r("", "Page ")
                                                + "<w:fldSimple w:instr=\" PAGE \">"
                                                + r("", "1")
                                                + "</w:fldSimple></w:p>"));
        Original original = WordFile.read(docx.bytes());
        assertThat(original.lines())
                .extracting(Line::shape, Line::words)
                .containsExactly(
                        tuple(Shape.MARGIN, "Open Doors"),
                        tuple(Shape.PARAGRAPH, "As the court found[1]"),
                        tuple(Shape.FOOTNOTE, "[1] Judgment of 3 May."));
        assertThat(original.leftOut())
                .extracting(LeftOut::what)
                .containsExactly("Page number Page", "A comment: “Is that so?”");
        assertThat(Readings.of(original).notPlaced()).containsExactly("Open Doors");
        assertThat(Readings.of(original).body())
                .isEqualTo("As the court found[^1]\n\n[^1]: Judgment of 3 May.");
    }

    @Test
    void read_textBoxAndPicture_keepsTheWordsOnce() throws WordUnreadable {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr=\"A seal\"/>"
                        + "<wps:txbx><w:txbxContent>"
                        + p("In the box")
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + p("In the box")
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        Docx docx = Docx.of(p("", r("<w:b/>", "Around ") + box + r("", "it")));
        assertThat(markdown(docx)).containsExactly("In the box", "**Around** it");
        assertThat(leftOut(docx)).containsExactly("A picture or drawing: A seal", "A text box");
    }

    @Test
    void read_tables_areLinesOrParagraphs() throws WordUnreadable {
        Docx docx =
                Docx.of(
                        table(row(p("Aigul Sarsen"), p("lawyer"), p("Kazakhstan")))
                                + table(
                                        row(
                                                p("Foundation") + p("Lime Street"),
                                                p("") + table(row(p("Tel."), p("+33"))))));
        Original original = WordFile.read(docx.bytes());
        assertThat(original.lines())
                .extracting(Line::shape, Line::words)
                .containsExactly(
                        tuple(Shape.ROW, "Aigul Sarsen\tlawyer\tKazakhstan"),
                        tuple(Shape.PARAGRAPH, "Foundation"),
                        tuple(Shape.PARAGRAPH, "Lime Street"),
                        tuple(Shape.PARAGRAPH, "Tel."),
                        tuple(Shape.PARAGRAPH, "+33"));
        assertThat(original.lines().getFirst().markdown())
                .isEqualTo("| Aigul Sarsen | lawyer | Kazakhstan |\n| --- | --- | --- |");
    }

    @Test
    void read_hiddenText_isLeftOutAndSaid() throws WordUnreadable {
        Docx docx = Docx.of(p("", r("<w:vanish/>", "secret") + r("", "open")));
        assertThat(markdown(docx)).containsExactly("open");
        assertThat(leftOut(docx)).containsExactly("Hidden text: “secret”");
    }

    private static String item(String list, int level, String words) {
        return p(
                "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr>"
                        .formatted(level, list),
                r("", words));
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    private static List<String> markdown(Docx docx) throws WordUnreadable {
        return WordFile.read(docx.bytes()).lines().stream().map(Line::markdown).toList();
    }

    private static List<String> leftOut(Docx docx) throws WordUnreadable {
        return WordFile.read(docx.bytes()).leftOut().stream().map(LeftOut::what).toList();
    }
}
