package org.undersigned.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.intake.word.Docx.p;
import static org.undersigned.intake.word.Docx.root;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.undersigned.intake.Original;
import org.undersigned.intake.Readings;

/** Files made to fill the memory, to keep a thread busy or to make the server ask for something. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFileTest {

    private static final String ENTITIES =
            """
            <?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "%s"><!ENTITY b "%s">\
            <!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>"""
                    .formatted("ha".repeat(1000), "&a;".repeat(1000));

    @Test
    void read_zipBomb_isRefusedBeforeItIsUnpacked() {
        Docx docx = Docx.of(p("x")).with("word/media/a.png", new byte[200 << 20]);
        assertThat(docx.bytes().length).isLessThan(1 << 20);
        assertRefused(docx.bytes(), "larger than any letter");
    }

    @Test
    void read_bombInTheDocument_isRefused() {
        assertRefused(Docx.of(" ".repeat(60 << 20)).bytes(), "larger than any letter");
    }

    @Test
    void read_manyEntries_isRefused() {
        Docx docx = Docx.of(p("x"));
        for (int i = 0; i < 3_000; i++) {
            docx.with("word/media/" + i, "");
        }
        assertRefused(docx.bytes(), "larger than any letter");
    }

    @Test
    void read_entityBomb_isRefused() {
        String document = ENTITIES + root("document", "<w:body>" + p("&b;&b;") + "</w:body>");
        assertRefused(Docx.of("").with("word/document.xml", document).bytes(), "damaged inside");
    }

    @Test
    void read_externalEntity_isNotFetched() {
        String document = ENTITIES + root("document", "<w:body>" + p("&x;") + "</w:body>");
        assertRefused(Docx.of("").with("word/document.xml", document).bytes(), "damaged inside");
        String styles = ENTITIES + root("styles", "");
        assertRefused(Docx.of(p("x")).with("word/styles.xml", styles).bytes(), "damaged inside");
    }

    @Test
    void read_deepNesting_isRefused() {
        int depth = 200_000;
        String deep = "<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth);
        assertRefused(Docx.of(deep).bytes(), "nested deeper");
    }

    @Test
    void read_paragraphOfFiveMegabytes_isRefusedWithItsLimit() {
        assertRefused(Docx.of(p("word ".repeat(1 << 20))).bytes(), "500,000 characters");
    }

    @Test
    void read_halfAMillionCharacters_isRead() throws WordUnreadable {
        Original original = WordFile.read(Docx.of(p("word ".repeat(99_000))).bytes());
        assertThat(Readings.of(original).body()).hasSize(494_999);
    }

    @Test
    void read_millionsOfEmptyParagraphs_areNothing() throws WordUnreadable {
        assertThat(WordFile.read(Docx.of("<w:p/>".repeat(2_000_000)).bytes()).lines()).isEmpty();
    }

    @Test
    void read_endsWithoutBeginnings_doNoHarm() throws WordUnreadable {
        String stray =
                "<w:r><w:t>x</w:t><w:fldChar w:fldCharType=\"end\"/></w:r><w:tr/><w:tc>"
                        + p("y")
                        + "</w:tc><w:del/>";
        assertThat(WordFile.read(Docx.of(stray).bytes()).lines()).hasSize(1);
    }

    @Test
    void read_brokenAtAnyByte_isReadOrRefused() {
        byte[] file = Docx.of(p("Dear Minister,") + p("x")).withStyles("Salutation").bytes();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] broken = Arrays.copyOf(file, 1 + random.nextInt(file.length));
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(WordFile.read(broken)).isNotNull();
            } catch (WordUnreadable e) {
                assertThat(e).hasMessageContaining("Word");
            }
        }
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> WordFile.read(file))
                .isInstanceOf(WordUnreadable.class)
                .hasMessageContaining(words);
    }
}
